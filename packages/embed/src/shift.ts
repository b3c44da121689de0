const within = 5_000;

/** Three presses of Shift by itself, wherever on the page focus is: the way out for someone who must not be seen here. */
export function watchShift(leave: () => void, signal: AbortSignal): void {
  let alone = false;
  let presses: number[] = [];
  // A capital letter is no wish to leave, nor are marked words or another keyboard: Shift counts when pressed and let go by itself.
  const hear = (event: Event) => {
    const { type, key, altKey, ctrlKey, metaKey, timeStamp } = event as KeyboardEvent;
    if (type !== 'keyup') {
      alone = key === 'Shift' && !(altKey || ctrlKey || metaKey);
      if (!alone) presses = [];
    } else if (alone && key === 'Shift') {
      presses = [timeStamp, ...presses];
      if (timeStamp - presses[2]! < within) leave();
    }
  };
  for (const type of ['keydown', 'pointerdown', 'keyup']) window.addEventListener(type, hear, { capture: true, signal });
}
