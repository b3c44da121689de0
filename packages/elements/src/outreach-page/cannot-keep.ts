/** Why something was neither kept nor sent. */
export type WhyNot = 'full' | 'nothingKept' | 'noKey';

/** What was written stays in the form. */
export class CannotKeep extends Error {
  override readonly name = 'CannotKeep';
  readonly why: WhyNot;
  /** The same for whoever wrote it. */
  inWords?: string;

  constructor(why: WhyNot) {
    super(why);
    this.why = why;
  }
}
