const within = 5_000;

/** Three presses of Shift by itself, wherever on the page focus is: the way out for someone who must not be seen here. */
export function watchShift(leave: () => void, signal: AbortSignal): void {
  let alone = false;
  let presses: number[] = [];
  const down = ({ key }: KeyboardEvent) => {
    alone = key === 'Shift';
    if (!alone) presses = [];
  };
  // A capital letter is no wish to leave: Shift counts when pressed and let go by itself.
  const up = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Shift' || !alone) return;
    presses = [...presses, timeStamp].filter(press => timeStamp - press < within);
    if (presses.length >= 3) leave();
  };
  window.addEventListener('keydown', down, { capture: true, signal });
  window.addEventListener('keyup', up, { capture: true, signal });
}
