import type { LitElement } from 'lit';

/**
 * Moves focus to what a person should meet next: the heading of the next question, the error summary, the receipt. Waits
 * until it is drawn, and gives what takes no focus by itself a place to receive it.
 */
export async function focusAfterUpdate(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  const target = host.renderRoot.querySelector<HTMLElement>(selector);
  if (!target) return;
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}
