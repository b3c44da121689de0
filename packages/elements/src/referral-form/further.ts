import type { Controller } from '@bostadforst/contract/programme';
import { html, nothing } from 'lit';
import { disclosure } from '../parts/disclosure.ts';
import { telephoneLink } from '../parts/phone-line.ts';
import type { Form } from './form.ts';
import { furtherTexts, type FurtherKey } from './further-texts.ts';
import type { Text } from './walk.ts';

/** One step away from every question: who answers for the data and whom to ask, the right to apply and to appeal. */
export function further(form: Form, text: Text<'dataHeading' | 'data' | 'rightHeading' | 'right'>) {
  const { here } = form.host;
  const contact = here.contact('complaints');
  const controller = here.programme?.controller;
  const data = here.programme && contact ? text.t('data', { name: text.local(here.programme.name), phone: contact.phone }) : nothing;
  const answer = controller ? responsible(controller, form.text(furtherTexts) as Text<FurtherKey>) : html`<p>${data}</p>`;
  return html`${disclosure(text.t('dataHeading'), answer)}${disclosure(text.t('rightHeading'), html`<p>${text.t('right')}</p>`)}`;
}

/** Dataskyddsförordningen artikel 13, in the municipality's own words. What staff may tell each other is secrecy, and another matter. */
function responsible(controller: Controller, text: Text<FurtherKey>) {
  const { name, contact, purposes, legalGround, retention, rights, dataProtectionOfficer: officer, complaintsTo } = controller;
  const local = (words: Controller['name']) => html`<span lang=${text.localLang(words) ?? nothing}>${text.local(words)}</span>`;
  const ways = [
    officer.phone && html`<a href=${telephoneLink(officer.phone)}><bdi dir="ltr">${officer.phone}</bdi></a>`,
    officer.email && html`<a href="mailto:${officer.email}">${officer.email}</a>`,
    officer.address && local(officer.address),
  ];
  const rows: [FurtherKey, unknown[]][] = [
    ['dataWho', [local(name), local(contact)]],
    ['dataWhy', [local(purposes)]],
    ['dataGround', [local(legalGround)]],
    ['dataKept', [local(retention)]],
    ['dataRights', [local(rights)]],
    ['dataOfficer', [local(officer.name), ...ways.filter(Boolean)]],
    ['dataComplaints', [local(complaintsTo)]],
  ];
  return html`<div class="stack tight">
    <dl class="stack tight" lang=${text.htmlLang}>
      ${rows.map(
        ([term, words]) =>
          html`<div>
            <dt><b>${text.t(term)}</b></dt>
            ${words.map(line => html`<dd>${line}</dd>`)}
          </div>`,
      )}
    </dl>
    <p>${text.t('dataSecrecy')}</p>
  </div>`;
}
