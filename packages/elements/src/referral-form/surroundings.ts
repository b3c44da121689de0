import { html, nothing } from 'lit';
import type { QuickExitController } from '../controllers/quick-exit-controller.ts';
import { button } from '../parts/actions.ts';
import { choices } from '../parts/choice-rows.ts';
import { heading } from '../parts/heading.ts';
import { backIcon, exitIcon, globeIcon, noneIcon, phoneIcon } from '../parts/icons-everywhere.ts';
import { phoneButton, phoneLine } from '../parts/phone-line.ts';
import { quickExit } from '../parts/quick-exit.ts';
import { pane } from '../parts/stepper.ts';
import type { Form } from './form.ts';
import type { sv } from './texts.sv.ts';
import { pathNames, type Beside, type Path, type Text } from './walk.ts';

type Words = Text<keyof typeof sv>;

const parts: Record<Path, number> = { self: 6, outreach: 3, unit: 4 };
const languageNames: Record<string, string> = { sv: 'Svenska', 'sv-x-ll': 'Lätt svenska', en: 'English' };

/** As many as this municipality asks. Of those who write for themselves it is told before the rest of the form is here. */
function partsOf({ host: { here }, path, walk, steps }: Form): number {
  if (walk) return steps.length + (path === 'self' ? 1 : 0);
  const { own = [], leaveOut } = here.programme?.form ?? {};
  const asked = own.filter(({ paths, kind }) => paths.includes(pathNames[path]) && /^(text|choice|yes_no)$/.test(kind)).length;
  return parts[path] + asked - (path === 'self' ? (leaveOut?.self_referral?.length ?? 0) : 0);
}

/**
 * Where one is, in windows and always in words. The staff's first question comes before their parts are counted: how many the programme
 * says.
 */
export function progress(form: Form, text: Words) {
  const of = partsOf(form);
  const here = form.path === 'self' ? form.now.at + 1 : form.now.at;
  const words =
    here > of + 1
      ? text.t('sent')
      : here > of
        ? text.t('checking')
        : !here
          ? text.t('firstOfAll')
          : form.path === 'self'
            ? text.common('questionOf', { here, of })
            : text.t('partOf', { here, of });
  const windows = Array.from({ length: here ? of : 0 }, (_, index) =>
    pane(index + 1 < here ? 'done' : index + 1 === here ? 'here' : 'todo'),
  );
  return html`<div class="steps"><span class="windows" aria-hidden="true">${windows}</span><span class="nowrap">${words}</span></div>`;
}

/** The languages that both the programme and the form speak. Its place is kept until the programme says: nothing moves when it comes. */
export function languageChoice(offered: readonly string[] | undefined, open: boolean, toggle: () => void, text: Words) {
  if (offered && offered.length < 2) return nothing;
  return html`<button
    class="link ${offered ? '' : 'to-come'}"
    type="button"
    aria-expanded=${open}
    aria-controls="languages"
    @click=${toggle}
  >
    ${globeIcon()}${text.t('language')}
  </button>`;
}

export function languages(offered: readonly string[] | undefined, open: boolean, text: Words) {
  const options = (offered ?? []).map(value => ({
    value,
    label: html`<span lang=${value === 'sv-x-ll' ? 'sv' : value}>${languageNames[value] ?? value}</span>`,
  }));
  return html`<div class="languages" id="languages" ?hidden=${!open}>
    ${open ? choices({ name: 'formLanguage', legend: text.t('language'), options, value: text.language, pair: true }, text) : nothing}
  </div>`;
}

/** The phone beside every question, what nobody needs to tell, and one step away who answers for it all. */
export function aside(form: Form, text: Words, { picture, further }: Beside) {
  const { host, path } = form;
  const level = host.headingLevel + 1;
  return html`
    ${path === 'self' ? html`<div class="talk">${picture}</div>` : nothing} ${heading(level, text.common('phoneHeading'), { size: 't2' })}
    <div class="reach stack tight">
      ${phoneLine(host, 'referral', text)} ${callMe(form, text, 'only-wide')}
      ${path === 'self' ? html`<p class="t0 muted">${text.t('anonymous')}</p>` : nothing}
      <p class="t0">${text.common('danger')}</p>
    </div>
    ${form.checking || form.now.answer ? nothing : notNeeded(form, level, text)}
    <div class="t0 further">${further}</div>
  `;
}

/** For whoever would rather be called. It goes the same way as what is written: where that does not lead, it is not offered. */
function callMe(form: Form, text: Words, where: 'only-wide' | 'in-foot') {
  const { here } = form.host;
  if (form.detour || here.state === 'broken' || here.isFirstRelease) return nothing;
  const icon = where === 'in-foot' ? nothing : phoneIcon();
  return html`<button class="button second small ${where}" type="button" @click=${() => form.goBeside('call')}>
    ${icon}${text.t('callMe')}
  </button>`;
}

/** The way out. Until the programme says where it leads its place is kept: nothing moves when it comes. */
export function wayOut({ host }: Form, exit: QuickExitController, text: Words, length: 'full' | 'short' = 'full') {
  if (exit.url || host.here.state !== 'waiting') return quickExit(exit, text, length);
  const label = text.common(length === 'full' ? 'quickExit' : 'quickExitShort');
  return html`<span class="button exit to-come" aria-hidden="true">${exitIcon()}${label}</span>`;
}

function notNeeded({ path }: Form, level: number, text: Words) {
  const last = path === 'self' ? text.t('notNeededNumber') : text.t('notNeededMerit');
  return html`<div class="not-needed">
    ${heading(level, text.t('notNeededHeading'), { size: 't1' })}
    <ul role="list" class="t0">
      ${[text.t('notNeededDiagnosis'), text.t('notNeededSubstances'), last].map(what => html`<li>${noneIcon()}<span>${what}</span></li>`)}
    </ul>
  </div>`;
}

/** The number to ring. Until it is known its place is kept. */
function numberIn(host: Form['host'], text: Words) {
  const number = phoneButton(host, 'referral', text);
  if (number !== nothing || host.here.state !== 'waiting') return number;
  return html`<span class="button second number to-come" aria-hidden="true">${phoneIcon()}</span>`;
}

/** The phone, *Ring mig* and the way out, where there is no room beside. In the field also the way on, at the thumb. */
export function foot(form: Form, exit: QuickExitController, text: Words) {
  const {
    host,
    path,
    now: { at },
  } = form;
  const reach = html`${numberIn(host, text)}${callMe(form, text, 'in-foot')}${wayOut(form, exit, text, 'short')}`;
  // No way on where there is nothing to answer: signing in, or the number, stands in the question's place.
  const stands = !at && form.refused;
  if (path !== 'outreach' || stands || form.now.answer || form.draft.one('protectedIdentity') === 'yes' || form.detour) return reach;
  const back = html`<button class="button second" type="button" aria-label=${text.common('back')} @click=${() => form.walk?.back(form)}>
    ${backIcon()}
  </button>`;
  const on = form.checking ? text.t('proposeName') : text.common('continue');
  return html`<div class="on">${at ? back : nothing}${button(on, undefined, { type: 'submit', busy: form.now.busy })}</div>
    ${reach}`;
}
