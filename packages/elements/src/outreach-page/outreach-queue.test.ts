import { fakeClient } from '@bostadforst/client/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../referral-form/bf-referral-form.ts';
import type { ReferralClient } from '../referral-form/walk.ts';
import { siteWith } from '../testing/example-site.ts';
import { settled } from '../testing/settled.ts';
import { aDesk, hasQueue, waitingSince } from '../testing/outreach-page.ts';
import type { OutreachQueue } from './outreach-queue.ts';

hasQueue();

/** A form with its queue above it, on a phone's screen with room to scroll. */
async function phone(desk: ReturnType<typeof aDesk>) {
  const site = siteWith();
  const client = fakeClient<never>({ getMe: () => ({ roles: [], units: [] }) }) as ReferralClient;
  const page = await fixture<HTMLElement>(html`
    <div lang="sv">
      <bf-outreach-queue .site=${site} .desk=${desk}></bf-outreach-queue>
      <bf-referral-form path="outreach" .site=${site} .client=${client}></bf-referral-form>
    </div>
  `);
  Object.assign(page.style, { inlineSize: '320px', paddingBlockEnd: '200vh' });
  const queue = page.querySelector<OutreachQueue>('bf-outreach-queue')!;
  const form = page.querySelector('bf-referral-form')!;
  queue.attend(form);
  await settled(queue);
  await settled(form);
  return { queue, form };
}

describe('the queue beside the form', () => {
  it('leads to the question, in sight and with focus, when the next name is asked for', async () => {
    const { queue, form } = await phone(aDesk({ reach: 'no_network', waiting: Array.from({ length: 9 }, (_, at) => waitingSince(3, at)) }));
    queue.renderRoot.querySelector<HTMLElement>('.head button')!.click();
    await settled(queue);
    expect(form.hidden).to.equal(true);
    const next = [...queue.renderRoot.querySelectorAll('button')].find(each => each.textContent.trim() === 'Nytt namn')!;
    next.focus();
    next.click();
    await waitUntil(() => form.renderRoot.querySelector('#question:focus'), 'focus came to the question', { timeout: 40_000 });
    const { top, bottom } = form.renderRoot.querySelector('#question')!.getBoundingClientRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
  });

  it('lets the form promise no waiting where nothing can be kept, also when that is found out later', async () => {
    const { queue, form } = await phone(aDesk());
    expect(form.renderRoot.textContent).to.contain('Utan nät väntar det här');
    queue.desk = aDesk({ keepsNothing: true });
    await settled(queue);
    await settled(form);
    expect(form.renderRoot.textContent).not.to.contain('Utan nät väntar det här');
    expect(form.renderRoot.textContent).to.contain('Inget sparas på den här telefonen');
  });
});
