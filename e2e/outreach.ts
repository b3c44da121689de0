import type { World } from './world.ts';

/** On a phone, in the street: a nickname, the person's own words, and the yes they said aloud. */
export async function referByOutreach(world: World): Promise<void> {
  const page = await world.signedIn('jarfalla', 'outreach', 'uppsok', { width: 360 });
  const form = page.locator('bf-referral-form');
  const next = () => form.getByRole('button', { name: 'Fortsätt' }).click();

  await form.getByRole('radio', { name: 'Nej' }).check();
  await next();
  await form.getByLabel('Kallas').fill('Lyktan');
  await form.getByRole('checkbox', { name: 'Stationen' }).check();
  await form.getByLabel('Personens egna ord').fill('Jag vill kunna stänga en dörr.');
  await next();
  await form.getByRole('radio', { name: /härbärge/ }).check();
  await next();
  await form.getByRole('radio', { name: 'Ja, för några' }).check();
  for (const unit of ['Försörjningsstöd', 'Vuxenenheten', 'Funktionshinder']) await form.getByRole('checkbox', { name: unit }).check();
  for (const about of ['Läget nu', 'Önskemål']) await form.getByRole('checkbox', { name: about }).check();
  await form.getByRole('radio', { name: 'Muntligt' }).check();
  await next();
  await form.getByRole('button', { name: 'Föreslå namnet' }).click();
  await form.getByRole('heading', { name: 'Namnet är inlagt' }).waitFor();
}
