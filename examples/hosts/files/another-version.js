// An older release, from another place, has taken the name: ours must leave it alone and say so.
customElements.define(
  'bf-referral-form',
  class extends HTMLElement {
    connectedCallback() {
      this.setAttribute('data-version', 'another');
    }
  },
);
