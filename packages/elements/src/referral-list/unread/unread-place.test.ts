import { expect } from '@open-wc/testing';
import type { OpenedUnread, UnreadReferral } from '@bostadforst/contract/outreach/unread';
import { exampleList } from '../../testing/example-referral.ts';
import { settled, shows } from '../../testing/settled.ts';
import { button, focused, press, refuses, show, text, type List } from '../testing.ts';

const id = '00000000-0000-4000-8000-000000000901';
const one: UnreadReferral = {
  id,
  receivedAt: '2026-11-22T09:00:00Z',
  writtenOn: '2026-11-20',
  reason: 'not_as_agreed',
  writer: { name: 'Sol', unit: 'vuxen' },
  sender: { name: 'Ivar' },
};
const opened: OpenedUnread = { ...one, words: [{ field: 'ownWords', text: 'Ett lås.' }, { field: 'lampa', text: 'tänd' }] }; // prettier-ignore

async function goThere(answers: Parameters<typeof show>[0]): Promise<List> {
  const el = await show({ listReferrals: async () => exampleList([]), listUnread: async () => [one], ...answers });
  await settled(el);
  await press(el, 'Kunde inte läsas in');
  return el;
}

describe('the box of what could not be taken in', () => {
  it('says who wrote, who sent and why it is here, and none of the words before someone asks to read them', async () => {
    const read: string[] = [];
    const el = await goThere({ openUnread: async ({ params }) => (read.push((params as { unreadId: string }).unreadId), opened) });
    await shows(el, 'Skriven av Sol, Vuxenenheten');
    expect(text(el.shadowRoot!.querySelector('.unread')!))
      .to.contain('Skickad av Ivar')
      .and.not.contain('Ett lås');
    expect(focused(el)?.id).to.equal('place-heading');
    expect(read).to.deep.equal([]);
    await press(el, 'Läs det som går att läsa');
    await shows(el, 'Ett lås.');
    expect(read).to.deep.equal([id]);
    expect([...el.shadowRoot!.querySelectorAll('.unread dl > *')].map(text)).to.deep.equal([
      'Personens egna ord',
      'Ett lås.',
      'Annat',
      'tänd',
    ]);
    await expect(el).to.be.accessible();
  });

  it('lets the coordinator take it out, and keeps it when that did not go through', async () => {
    const box = [one];
    let refusing = true;
    const el = await goThere({
      listUnread: async () => [...box],
      settleUnread: async () => {
        if (refusing) return refuses('unreachable')();
        return box.pop();
      },
    });
    await press(el, 'Inlagd på nytt');
    expect(button(el, 'Inlagd på nytt')).to.exist;
    expect(el.shadowRoot!.querySelector('.unread [role=alert]')).to.exist;
    refusing = false;
    await press(el, 'Inlagd på nytt');
    await shows(el, 'Här är tomt');
  });
});
