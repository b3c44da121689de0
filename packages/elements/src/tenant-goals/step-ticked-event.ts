/** Sent when the service has noted that a step is done, or not done after all. */
export class StepTickedEvent extends Event {
  constructor(
    readonly goalId: string,
    readonly stepId: string,
    readonly done: boolean,
  ) {
    super('bf-step-ticked');
  }
}

declare global {
  interface HTMLElementEventMap {
    'bf-step-ticked': StepTickedEvent;
  }
}
