import type { InboxReport } from '@bostadforst/contract/landlord-report/inbox-routes';
import { ProblemError } from '@bostadforst/contract/problem';
import { fakeClient } from '@bostadforst/client/testing';
import { expect, fixture, html } from '@open-wc/testing';
import { siteWith } from '../testing/example-site.ts';
import { settled, shows } from '../testing/settled.ts';
import './bf-landlord-inbox.ts';
import type { NewReply } from './reply-draft.ts';
import type { ReportRepliedEvent } from './report-replied-event.ts';
import { anEntry, anOpened } from '../testing/inbox-reports.ts';

type Answers = Parameters<typeof fakeClient>[0];
type Element = HTMLElementTagNameMap['bf-landlord-inbox'];
type Sent = { params: { reportId: string }; body: NewReply };

const words = 'Vi kommer till huset i morgon.';
const answered = ({ body }: Sent): InboxReport =>
  anOpened(3107, {
    state: body.state ?? 'received',
    messages: [{ id: anEntry(9001).id, from: 'team', text: body.text, at: '2026-11-22T08:00:00Z' }],
  });

const show = async (answers: Answers, report = anOpened(3107)) => {
  const planned = {
    listInbox: async () => [anEntry(3107), anEntry(3106, { landlord: 'Bostads AB Linden' })],
    openReport: async () => report,
    ...answers,
  };
  const el = await fixture<Element>(html`
    <bf-landlord-inbox lang="sv" sign-in-url="/logga-in" .site=${siteWith()} .client=${fakeClient(planned)}>
      <a href="tel:+46701740610">070-174 06 10</a>
    </bf-landlord-inbox>
  `);
  await settled(el);
  await open(el, 3107);
  return el;
};
const open = async (el: Element, number: number) => {
  el.shadowRoot!.getElementById(`open-${anEntry(number).id}`)!.click();
  await settled(el);
};
const one = <E extends HTMLElement>(el: Element, selector: string) => el.shadowRoot!.querySelector<E>(selector)!;
const write = (el: Element, text: string) => {
  one<HTMLTextAreaElement>(el, '#text').value = text;
  one(el, '#text').dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
const choose = async (el: Element, name: string, value: string) => {
  one(el, `input[name=${name}][value=${value}]`).click();
  await settled(el);
};
const send = async (el: Element) => {
  one(el, 'form .button').click();
  await settled(el);
};

describe('replying to a landlord', () => {
  it('says to whom, and that the landlord reads it', async () => {
    const el = await show({});
    expect(one(el, '.reply')).to.contain.text('Svar till Exempelhem');
    expect(one(el, '.reply')).to.contain.text('Läses av hyresvärden');
    expect(one(el, 'form .button')).to.contain.text('Skicka till Exempelhem');
    await expect(el).to.be.accessible();
  });

  it('asks whether it says anything of health, support or money, and leads there who has not answered', async () => {
    const el = await show({});
    expect(el.shadowRoot!.querySelector('input[name=sensitive]:checked')).to.equal(null);
    write(el, words);
    await send(el);
    expect(el.shadowRoot!.activeElement).to.equal(one(el, 'input[name=sensitive]'));
    expect(el.shadowRoot).to.contain.text('Svara på frågan innan du skickar');
    await expect(el).to.be.accessible();
  });

  it('leads to the reply when it is empty', async () => {
    const el = await show({});
    await choose(el, 'sensitive', 'no');
    await send(el);
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '#text'));
    expect(one(el, '#text')).to.have.attribute('aria-invalid', 'true');
  });

  it('keeps a reply that says too much, to be written anew, and asks again', async () => {
    const el = await show({});
    write(el, words);
    await choose(el, 'sensitive', 'yes');
    await send(el);
    expect(el.shadowRoot!.querySelector('[role=alert]')).to.contain.text('Svaret är inte skickat');
    expect(one<HTMLTextAreaElement>(el, '#text').value).to.equal(words);
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '#text'));
    expect(el.shadowRoot!.querySelector('input[name=sensitive]:checked')).to.equal(null);
    await expect(el).to.be.accessible();
  });

  it('sends the reply with the state that was chosen, and tells the page which report but no word of it', async () => {
    const sent: Sent[] = [];
    const events: ReportRepliedEvent[] = [];
    const el = await show({ replyToReport: async (call: Sent) => (sent.push(call), answered(call)) });
    el.addEventListener('bf-report-replied', event => events.push(event));
    write(el, words);
    await choose(el, 'state', 'no_action');
    await choose(el, 'sensitive', 'no');
    await send(el);

    expect(sent).to.deep.equal([{ params: { reportId: anEntry(3107).id }, body: { text: words, state: 'no_action' } }]);
    expect(events.map(({ reportId, state }) => ({ reportId, state }))).to.deep.equal([{ reportId: anEntry(3107).id, state: 'no_action' }]);
    expect(JSON.stringify(events[0])).not.to.contain('huset');
    expect(el.shadowRoot).to.contain.text('Svaret är skickat till Exempelhem. Läge: Stängd utan åtgärd.');
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '#sent'));
    expect(one(el, '.thread')).to.contain.text(words);
    expect(one<HTMLTextAreaElement>(el, '#text').value).to.equal('');
    await expect(el).to.be.accessible();
  });

  it('does not offer to open again what is closed', async () => {
    const el = await show({}, anOpened(3107, { state: 'resolved' }));
    expect(el.shadowRoot!.querySelectorAll('input[name=state]')).to.have.length(0);
    expect(el.shadowRoot).to.contain.text('Ett svar ändrar inte läget');
  });

  it('sends once when pressed twice', async () => {
    let sent = 0;
    const el = await show({ replyToReport: () => (sent++, new Promise(() => {})) });
    write(el, words);
    await choose(el, 'sensitive', 'no');
    one(el, 'form .button').click();
    await send(el);
    await send(el);
    expect(one(el, 'form .button')).to.contain.text('Skickar');
    expect(sent).to.equal(1);
  });

  it('keeps every word when the service does not answer, and tries again with the same key', async () => {
    const keys: (string | undefined)[] = [];
    const el = await show({
      replyToReport: async (call: Sent, { idempotencyKey }: { idempotencyKey?: string }) => {
        keys.push(idempotencyKey);
        if (keys.length === 1) throw new ProblemError('unreachable');
        return answered(call);
      },
    });
    write(el, words);
    await choose(el, 'sensitive', 'no');
    await send(el);
    expect(one(el, '#problem')).to.contain.text('Vi vet inte om det kom fram');
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '#problem'));
    expect(one<HTMLTextAreaElement>(el, '#text').value).to.equal(words);
    await expect(el).to.be.accessible();

    await send(el);
    await shows(el, 'Svaret är skickat');
    expect(keys[0]).to.match(/^[0-9a-f-]{36}$/);
    expect(keys[1]).to.equal(keys[0]);
  });

  it('signs in beside when the session has run out, with every word kept', async () => {
    const el = await show({
      replyToReport: async () => {
        throw new ProblemError('not_signed_in');
      },
    });
    write(el, words);
    await choose(el, 'sensitive', 'no');
    await send(el);
    expect(one(el, '#problem a')).to.have.attribute('target', '_blank');
    expect(one<HTMLTextAreaElement>(el, '#text').value).to.equal(words);
  });

  it('shows how it is now when a colleague came first, with every word kept', async () => {
    let opened = 0;
    const el = await show({
      openReport: async () => anOpened(3107, { state: opened++ ? 'resolved' : 'received' }),
      replyToReport: async () => {
        throw new ProblemError('not_possible_now');
      },
    });
    write(el, words);
    await choose(el, 'sensitive', 'no');
    await send(el);
    await shows(el, 'Löst');
    expect(one<HTMLTextAreaElement>(el, '#text').value).to.equal(words);
  });

  it('never moves what is written to one landlord into a reply to another', async () => {
    const el = await show({ openReport: async ({ params }: Sent) => anOpened(params.reportId.endsWith('3107') ? 3107 : 3106) });
    write(el, words);
    one(el, '.top button').click();
    await shows(el, 'Påbörjat svar');
    await open(el, 3106);
    expect(one<HTMLTextAreaElement>(el, '#text').value).to.equal('');
    one(el, '.top button').click();
    await settled(el);
    await open(el, 3107);
    expect(one<HTMLTextAreaElement>(el, '#text').value).to.equal(words);
  });

  it('keeps what is written when the language changes', async () => {
    const el = await show({});
    write(el, words);
    el.language = 'en';
    await shows(el, 'Read by the landlord');
    expect(one<HTMLTextAreaElement>(el, '#text').value).to.equal(words);
  });
});
