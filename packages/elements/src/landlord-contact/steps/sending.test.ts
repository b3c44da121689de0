import type { NewReport } from '@bostadforst/contract/landlord-report';
import { ProblemError } from '@bostadforst/contract/problem';
import { expect } from '@open-wc/testing';
import { shows } from '../../testing/settled.ts';
import type { ReportSentEvent } from '../report-sent-event.ts';
import { aReport } from '../../testing/landlord-reports.ts';
import { heading, one, press, show, toCheck, toFacts } from '../../testing/report-walk.ts';

describe('sending a report', () => {
  it('sends facts and nothing else, and tells the page which report but no word of it', async () => {
    const sent: NewReport[] = [];
    const events: ReportSentEvent[] = [];
    const el = await show({
      sendReport: async ({ body }: { body: NewReport }) => (sent.push(body), aReport(3109, { ...body, replyBy: '2099-03-02' })),
    });
    el.addEventListener('bf-report-sent', event => events.push(event));
    await toCheck(el);
    await press(el, 'Skicka rapporten');
    await shows(el, 'Rapporten är skickad');

    expect(sent).to.deep.equal([
      {
        kind: 'disturbance',
        address: 'Exempelgatan 4, lgh 1102',
        happened: 'I natt vid 01.20',
        facts: 'Hög musik i trapphuset.',
        callBack: '070-174 06 20',
      },
    ]);
    expect(Object.entries(events[0]!)).to.deep.include.members([
      ['reportId', aReport(3109).id],
      ['kind', 'disturbance'],
    ]);
    expect(JSON.stringify(events[0])).not.to.contain('Exempelgatan');
    expect(one(el, '.number')).to.have.text('3109');
    expect(el.shadowRoot).to.contain.text('Tack. Boendeteamet svarar senast måndag 2 mars 2099.');
    expect(el.shadowRoot!.activeElement).to.equal(heading(el));
    await expect(el).to.be.accessible();
  });

  it('shows the report among the others once it is sent, and begins the next one empty', async () => {
    const el = await show({ sendReport: async () => aReport(3109) });
    await toCheck(el);
    await press(el, 'Skicka rapporten');
    await press(el, 'Följ rapporten');
    expect(el.shadowRoot!.activeElement).to.have.text('Exempelgatan 4, lgh 3109');

    await press(el, 'Rapportera något');
    await toFacts(el);
    expect(one<HTMLInputElement>(el, '#address').value).to.equal('');
  });

  it('sends once when pressed twice', async () => {
    let sent = 0;
    const el = await show({ sendReport: () => (sent++, new Promise(() => {})) });
    await toCheck(el);
    one(el, '.actions .button').click();
    await press(el, 'Skicka rapporten');
    await press(el, 'Skickar');
    expect(sent).to.equal(1);
  });

  it('keeps every word when the service does not answer, and tries again with the same key', async () => {
    const keys: (string | undefined)[] = [];
    const el = await show({
      sendReport: async (_: unknown, { idempotencyKey }: { idempotencyKey?: string }) => {
        keys.push(idempotencyKey);
        if (keys.length === 1) throw new ProblemError('unreachable');
        return aReport(3109);
      },
    });
    await toCheck(el);
    await press(el, 'Skicka rapporten');
    await shows(el, 'Vi vet inte om det kom fram');
    expect(el.shadowRoot).to.contain.text('Allt du skrev är kvar');
    expect(el.shadowRoot).to.contain.text('Hög musik i trapphuset.');
    expect(el.shadowRoot!.activeElement).to.equal(one(el, '#problem'));
    await expect(el).to.be.accessible();

    await press(el, 'Skicka rapporten');
    await shows(el, 'Rapporten är skickad');
    expect(keys[0]).to.match(/^[0-9a-f-]{36}$/);
    expect(keys[1]).to.equal(keys[0]);
  });

  it('keeps every word when the session has run out, and signs in beside', async () => {
    const el = await show({
      sendReport: async () => {
        throw new ProblemError('not_signed_in');
      },
    });
    await toCheck(el);
    await press(el, 'Skicka rapporten');
    await shows(el, 'Logga in i den nya fliken');
    expect(one(el, 'a[href="/logga-in"]')).to.have.attribute('target', '_blank');
    expect(el.shadowRoot).to.contain.text('Inget är sparat');
    expect(el.shadowRoot).to.contain.text('Hög musik i trapphuset.');
  });

  it('never says which programme a home belongs to, in any language or step', async () => {
    const el = await show({ sendReport: async () => aReport(3109) });
    const seen: string[] = [];
    const look = () => seen.push(el.shadowRoot!.textContent);
    for (const [language, words] of [
      ['sv-x-ll', 'Ring först'],
      ['en', 'Call first'],
      ['sv', 'Ring först'],
    ] as const) {
      el.language = language;
      await shows(el, words);
      look();
    }
    await toCheck(el);
    look();
    await press(el, 'Skicka rapporten');
    look();
    expect(seen.join(' ')).not.to.match(/bostad först|housing first/i);
  });
});
