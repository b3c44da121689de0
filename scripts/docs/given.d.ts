// What the code in our documents takes for granted: a reader has these under names of their own.
import type { Programme } from '@bostadforst/contract/programme';

declare global {
  /** The signed-in person's token. */
  const token: () => string;
  const signIn: () => void;
  const signal: AbortSignal;
  const programme: Programme;
  const tenantId: string;
}
