import { pageAddress, type ToPage } from '../messages.ts';

/** Milliseconds that the page has to replace itself, before the frame tries. */
const patience = 300;

/**
 * Leaves at once. What was on the screen goes first; then the page around is asked to replace itself, so that the way back does not lead
 * here. A page that does not answer is left by the frame, which a browser allows to whoever has just pressed something.
 */
export function leaveBy(
  url: string,
  page: { say(message: ToPage): void },
  element: HTMLElement | null = document.querySelector('bf-site > *'),
): void {
  const to = pageAddress(URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : '');
  if (!to) return;
  if (element) element.hidden = true;
  page.say({ kind: 'leave', url: to });
  const topmost = window.top ?? window;
  setTimeout(() => topmost.location.replace(to), window.parent === window ? 0 : patience);
}
