import { steeringPoints, type NewReview } from '@bostadforst/contract/steering-back';
import { expect } from '@open-wc/testing';
import { exampleList, exampleMe } from '../../testing/example-referral.ts';
import { exampleCapacity, exampleSteeringBack } from '../../testing/example-steering.ts';
import { shows } from '../../testing/settled.ts';
import { all, choose, one, press, show, text, write, type Answers } from '../testing.ts';

const there = async (answers: Answers = {}) => {
  const el = await show({
    getMe: async () => exampleMe(),
    listReferrals: async () => exampleList([]),
    getSteeringBack: async () => exampleSteeringBack(),
    getCapacity: async () => exampleCapacity(),
    ...answers,
  });
  await shows(el, 'Översikt');
  await press(el, 'Översikt');
  await shows(el, 'Listan och behovet');
  return el;
};

describe('Whether the programme is on its way', () => {
  it('sets the list beside the need in whole numbers, drawn and in a sentence', async () => {
    const el = await there();
    const [acute] = all(el, '.bars > li');
    expect(text(acute!)).to.contain('6 på listan, 11 enligt källan. Listan har färre.');
    const [part, need] = ['.part', '.need'].map(each => acute!.querySelector(each)!);
    // Of the largest number, eleven.
    expect([part!.getAttribute('width'), need!.getAttribute('x')]).to.eql(['54.5', '99']);
    expect(text(one(el, '.content')))
      .to.contain('Har aldrig lämnat ett namn: Försörjningsstöd.')
      .and.to.contain('Betydligt fler än de som föreslogs');
  });

  it('keeps the five answers, once all five are given', async () => {
    let kept: NewReview | undefined;
    const el = await there({
      reviewSteering: async ({ body }: { body: NewReview }) => {
        kept = body;
        return exampleSteeringBack().reviews[0];
      },
    });
    one(el, '#five summary').click();
    await choose(el, 'own_staff', 'has_slipped');
    one(el, '#five [type=submit]').click();
    await shows(el, '4 saker behöver fyllas i');
    for (const point of steeringPoints.slice(0, 4)) await choose(el, point, 'holds');
    await write(el, 'note-own_staff', 'Två arbetar också i trappan.');
    one(el, '#five [type=submit]').click();
    await shows(el, 'Genomgången är sparad.');
    expect(kept!.points.own_staff).to.eql({ stands: 'has_slipped', note: 'Två arbetar också i trappan.' });
    expect(kept!.points.clear_mandate).to.eql({ stands: 'holds' });
  });
});
