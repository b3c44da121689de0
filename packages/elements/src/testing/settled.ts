import type { LitElement } from 'lit';

/** Until an element has drawn what its tasks led to. What is fetched first, such as a language, is waited for by `shows`. */
export async function settled(element: LitElement): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    await new Promise(resolve => setTimeout(resolve));
    quiet = element.isUpdatePending ? 0 : quiet + 1;
    await element.updateComplete;
  }
}

/** Until a person can read these words in the element. Fails after forty seconds, with what stands there instead. */
export async function shows(element: LitElement, words: string): Promise<void> {
  const text = () => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
  for (const start = Date.now(); !text().includes(words);) {
    if (Date.now() - start > 40_000) throw new Error(`Never showed “${words}”. There stands: ${text().slice(0, 2_000)}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  await settled(element);
}
