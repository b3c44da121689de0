import type { FormVisit } from './form-visit.ts';

/** Words that nobody would write by chance: each is found at once if it is anywhere. */
export const planted = Array.from({ length: 40 }, (_, at) => `plantord${String(at).padStart(2, '0')}x`);

/** From the second question to the receipt, with every planted word in some field. */
export async function sendForm(form: FormVisit): Promise<void> {
  const [who, when, ...rest] = planted;
  await form.goOn('Hur kan vi nå dig?');
  await form.choose('reach', 'through_someone');
  await form.write('someone', who!);
  await form.choose('reach', 'place_and_time');
  await form.write('place', when!);
  await form.goOn('Var bor du nu?');
  await form.goOn('Vad vill du?');
  await form.write('wish', rest.join(' '));
  await form.goOn('Språk och tolk');
  await form.goOn('Kontrollera dina svar');
  await form.goOn('fått det du skrev');
}
