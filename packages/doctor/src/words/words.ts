import type { CouldNotLook, FaultCode, Faults } from '../diagnosis.ts';

/** What is wrong, and what to do about it. The line `copy` is to be copied as it stands. */
export interface Advice {
  says: string;
  change: string;
  copy?: string;
}

/** Everything that the doctor says, in one language. */
export interface Words {
  faults: { [Code in FaultCode]: (values: Faults[Code]) => Advice };
  couldNotLook: Record<CouldNotLook['why'], (detail: string) => string>;
  title: (address: string) => string;
  blocking: string;
  worthChanging: string;
  well: (elements: number) => string;
  wellButFor: string;
  blockedBy: (count: number) => string;
  seenBy: (browser: string) => string;
  sawLess: string;
  usage: string;
}
