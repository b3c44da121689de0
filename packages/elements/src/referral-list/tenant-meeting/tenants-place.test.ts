import { addDays, dayOf } from '@bostadforst/contract/day';
import { expect } from '@open-wc/testing';
import { exampleMe } from '../../testing/example-referral.ts';
import { settled, shows } from '../../testing/settled.ts';
import { monthlySite, tenantMeetingService } from '../../testing/tenant-meetings.ts';
import { all, one, show, sticksOut, type Answers, type List } from '../testing.ts';

const inTheMeeting = async (service: ReturnType<typeof tenantMeetingService>, answers: Answers = {}): Promise<List> => {
  const el = await show({ ...service.answers, ...answers }, { site: monthlySite() });
  await shows(el, 'Månadsmötet');
  if (!one(el, '.tenants')) {
    all(el, '.place')
      .find(button => button.textContent!.includes('Månadsmötet'))!
      .click();
  }
  await shows(el, 'Vilket stöd och vilken sysselsättning');
  return el;
};
const write = async (el: List, name: string, value: string) => {
  const field = one(el, `[name="${name}"]`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(el);
};
const pick = async (el: List, name: string, value: string) => {
  all(el, `[name="${name}"]`)
    .find(input => (input as HTMLInputElement).value === value)!
    .click();
  await settled(el);
};
const open = async (el: List, alias: string) => {
  all(el, '.tenants .rows button')
    .find(button => button.textContent!.includes(alias))!
    .click();
  await shows(el, 'Ja från hyresgästen');
};

describe('the monthly meeting', () => {
  it('is written in words about whoever has said yes, and may be read by them', async () => {
    const service = tenantMeetingService();
    const el = await inTheMeeting(service);
    await expect(el).to.be.accessible();
    await open(el, 'Kajan');
    await expect(el).to.be.accessible();
    for (const width of [320, 1280]) expect(await sticksOut(el, width), `${width}`).to.deep.equal([]);
    one(el, '.tenants form [type=submit]').click();
    await settled(el);
    expect(one(el, '.error-summary').textContent).to.include('Skriv vad som passar just nu');
    await write(el, 'occupation-fits', 'Sandning tre förmiddagar.');
    await write(el, 'occupation-who', 'a'.repeat(121));
    await write(el, 'occupation-untilNext', 'a'.repeat(2_001));
    one(el, '.tenants form [type=submit]').click();
    await shows(el, 'Vem gör det? är för lång. Skriv kortare.');
    expect(all(el, '[aria-invalid]').map(field => field.id)).to.deep.equal(['occupation-untilNext', 'occupation-who']);
    expect((one(el, '#occupation-who') as HTMLInputElement).maxLength, 'nothing that is pasted is cut').to.equal(-1);
    await write(el, 'occupation-untilNext', '');
    await write(el, 'occupation-who', 'Arbetsmarknad');
    one(el, '.tenants form [type=submit]').click();
    await shows(el, 'Hyresgästen kan läsa det');
    const [note] = [...service.known.values()][0]!.meetings;
    expect(note!.occupation).to.deep.equal({ fits: 'Sandning tre förmiddagar.', who: 'Arbetsmarknad' });
    expect(note!.support).to.equal(undefined);
  });

  it('asks first: without a yes there is nothing to write in, and the yes says to whom, until when and how', async () => {
    const service = tenantMeetingService();
    const el = await inTheMeeting(service);
    await open(el, 'Tallen');
    expect(one(el, '#note-heading')).to.equal(null);
    one(el, '.tenants form [type=submit]').click();
    await settled(el);
    expect(all(el, '.error-summary li')).to.have.lengthOf(3);
    await pick(el, 'units', 'arbetsmarknad');
    await write(el, 'validUntil', addDays(dayOf(new Date()), 90));
    await pick(el, 'givenHow', 'written');
    one(el, '.tenants form [type=submit]').click();
    await shows(el, 'I dag');
    one(el, '.yes-part .link').click();
    await shows(el, 'Jaet är tillbakataget');
    expect(one(el, '#note-heading')).to.equal(null);
  });

  it('is occupation alone to whoever works with that, who comes straight here and may not ask', async () => {
    const service = tenantMeetingService();
    const getMe = async () => exampleMe({ roles: ['employment_officer'], units: ['arbetsmarknad'] });
    const el = await inTheMeeting(service, { getMe });
    expect(el.shadowRoot!.textContent).to.not.include('Inte tillfrågade än');
    await open(el, 'Kajan');
    expect(one(el, '[name="support-fits"]')).to.equal(null);
    expect(one(el, '[name="occupation-fits"]')).to.not.equal(null);
    expect(one(el, '.yes-part .link')).to.equal(null);
  });
});
