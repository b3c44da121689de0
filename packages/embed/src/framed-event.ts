/** What the frame says has happened, under the same name and with the same fields as the element itself would. */
export class FramedEvent extends Event {
  constructor(name: string, fields: Readonly<Record<string, string>>) {
    super(name, { bubbles: true, composed: true });
    Object.assign(this, fields);
  }
}
