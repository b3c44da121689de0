// An element of the page's own: what stands between its tags is put into its shadow root.
customElements.define(
  'host-card',
  class extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      // The children are read when the whole page is: until then they are not there.
      addEventListener('DOMContentLoaded', () => root.append(...this.childNodes));
    }
  },
);
