import type { LitElement } from 'lit';

/**
 * Moves focus to what a person should meet next: the heading of the next question, the error summary, the receipt. Waits
 * until it is drawn, and gives what takes no focus by itself a place to receive it.
 */
export async function focusAfterUpdate(host: LitElement, selector: string): Promise<void> {
  await host.updateComplete;
  const target = host.renderRoot.querySelector<HTMLElement>(selector);
  if (target) focusOn(target);
}

/**
 * For a button that goes when it has done what it says, and focus with it: whoever pressed it is led to the heading that it stood
 * under, until they press something else. Nobody is fetched from elsewhere on the page.
 */
export function leadingOn(act: () => unknown) {
  return ({ currentTarget }: Event): void => {
    const pressed = currentTarget as HTMLElement;
    const root = pressed.getRootNode() as ShadowRoot;
    const headings = () => [...root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')];
    const above = headings().findLast(each => each.compareDocumentPosition(pressed) & Node.DOCUMENT_POSITION_FOLLOWING);
    // What is on its way may be drawn more than once, and its heading with it.
    const watch = new MutationObserver(() => {
      const target = above?.isConnected ? above : headings()[0];
      if (!pressed.isConnected && target && document.activeElement === document.body) focusOn(target);
    });
    watch.observe(root, { childList: true, subtree: true });
    for (const next of ['pointerdown', 'keydown']) document.addEventListener(next, () => watch.disconnect(), { once: true, capture: true });
    act();
  };
}

function focusOn(target: HTMLElement): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}
