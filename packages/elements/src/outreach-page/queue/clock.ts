/** Time as the phone has shown it, and time as the queue reckons it. Both in milliseconds. */
export interface Clock {
  /** What the phone's own clock said last. */
  shown: number;
  /** What has gone by since the queue was made, as far as anyone can tell. */
  gone: number;
}

export const begins = (shown: number): Clock => ({ shown, gone: 0 });

/** A clock that is put back takes nothing back, and a wrong day that is put right later counts once. */
export const goesOn = ({ shown, gone }: Clock, now: number): Clock => ({ shown: now, gone: gone + Math.max(0, now - shown) });
