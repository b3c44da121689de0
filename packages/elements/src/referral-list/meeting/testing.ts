// For tests: a screen that the group sits around.
import { addDays, dayOf } from '@bostadforst/contract/day';
import { type meetingService } from '../../testing/meeting-service.ts';
import { settled, shows } from '../../testing/settled.ts';
import { all, one, show, type Answers, type List } from '../testing.ts';

export type Service = ReturnType<typeof meetingService>;
/** A day on which a name may be taken up again. */
export const laterOn = addDays(dayOf(new Date()), 40);

/** Someone at the screen. Every press and every field that is filled is an action. */
export function atTheScreen(el: List) {
  let actions = 0;
  const typed: string[] = [];
  return {
    typed,
    get actions() {
      return actions;
    },
    async press(selector: string) {
      actions += 1;
      one(el, selector).click();
      await settled(el);
    },
    async choose(name: string, value: string) {
      actions += 1;
      all(el, `[name="${name}"]`)
        .find(input => (input as HTMLInputElement).value === value)!
        .click();
      await settled(el);
    },
    async fill(name: string, value: string) {
      actions += 1;
      typed.push(value);
      const field = one(el, `.meeting [name="${name}"]`) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settled(el);
    },
  };
}

export async function toTheMeeting(service: Service, answers: Answers = {}): Promise<List> {
  const el = await show({ ...service.answers, ...answers });
  await shows(el, 'Mötet');
  all(el, '.place')
    .find(button => button.textContent!.includes('Mötet'))!
    .click();
  await shows(el, 'Arbetsgruppens möte');
  return el;
}

export async function begun(service: Service, answers: Answers = {}): Promise<List> {
  const el = await toTheMeeting(service, answers);
  for (const unit of ['vuxen', 'forsorjning']) {
    all(el, '[name="unitsPresent"]')
      .find(input => (input as HTMLInputElement).value === unit)!
      .click();
    await settled(el);
  }
  one(el, '.meeting form [type=submit]').click();
  await shows(el, 'Dagens namn');
  return el;
}
export const heading = (el: List) => one(el, '#name-heading').textContent!.trim();
