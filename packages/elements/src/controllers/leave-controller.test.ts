import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LeaveController } from './leave-controller.ts';

class Diary extends LitElement {
  words = 'Det jag skrev';
  readonly leave = new LeaveController(this, () => {
    this.words = '';
  });
}
customElements.define('bf-diary', Diary);

describe('Leaving the page', () => {
  it('forgets what was written, so that the next person finds nothing by going back', async () => {
    const diary = await fixture<Diary>(html`<bf-diary></bf-diary>`);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(diary.words).to.equal('');
  });
});
