/** Why the service cannot start, as one plain sentence for whoever starts it. Shown without a stack. */
export class StartFault extends Error {
  override readonly name = 'StartFault';
}
