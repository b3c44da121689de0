import { html, nothing } from 'lit';
import { disclosure } from '../parts/disclosure.ts';
import type { Form } from './form.ts';
import type { Text } from './walk.ts';

/** One step away from every question: who answers for the data and whom to ask, the right to apply and to appeal. */
export function further({ host: { here } }: Form, text: Text<'dataHeading' | 'data' | 'rightHeading' | 'right'>) {
  const contact = here.contact('complaints');
  const data = here.programme && contact ? text.t('data', { name: text.local(here.programme.name), phone: contact.phone }) : nothing;
  return html`${disclosure(text.t('dataHeading'), html`<p>${data}</p>`)}${disclosure(text.t('rightHeading'), html`<p>${text.t('right')}</p>`)}`;
}
