import type { FaultCode } from '../diagnosis.ts';
import { snippet } from './page.ts';
import { integrityOf } from './service.ts';
import type { Stage } from './visit.ts';

/** Every policy line of the docs, for one service. */
export const inlinePolicy = (service: string) =>
  `default-src 'self'; script-src ${service}; connect-src ${service}; require-trusted-types-for 'script'; trusted-types bostadforst`;
const framedPolicy = (service: string) => `default-src 'self'; script-src ${service}; frame-src ${service}`;

const framed = (service: string, tag = 'bf-referral-form') => snippet(service, { tag, folder: 'embed' });

/** Pages where all is well. */
export const wellStages: Record<string, Stage> = {
  'the shortest snippet': {},
  'a framed element': { page: service => ({ body: framed(service) }) },
  'an element in the page under the strictest policy': { page: service => ({ body: snippet(service), policy: inlinePolicy(service) }) },
  'a framed element under the strictest policy': { page: service => ({ body: framed(service), policy: framedPolicy(service) }) },
  'a framed element where one signs in, which is a number and a link': {
    page: service => ({ body: framed(service, 'bf-landlord-contact'), policy: `default-src 'none'; script-src ${service}` }),
  },
  'two elements in one bf-site': {
    page: service => ({
      body: `<script type="module" src="${service}/elements/1/bf-site.js"></script>
        <bf-site backend="${service}" municipality="exempelkommun" language="en">
          ${snippet(service, { attributes: 'language="sv-x-ll"' })}${snippet(service, { tag: 'bf-model-explainer', attributes: '' })}
        </bf-site>`,
    }),
  },
  'an exact version with its hash': {
    page: service => ({
      body: snippet(service, {
        version: '1.0.0/',
        script: `type="module" crossorigin="anonymous" integrity="${integrityOf('elements', 'bf-referral-form.js')}"`,
      }),
    }),
  },
  'tokens that can be read': {
    page: service => ({ body: snippet(service, { attributes: `${place(service)} style="--bf-color-brand: #005a8c"` }) }),
  },
  'a script let in by its nonce': {
    page: service => ({
      body: snippet(service, { script: 'type="module" nonce="a1b2"' }),
      policy: `script-src 'nonce-a1b2' 'strict-dynamic'`,
    }),
  },
};

const place = (service: string) => `backend="${service}" municipality="exempelkommun"`;

/** One page per fault: what is wrong there, and nothing else. */
export const illStages: Partial<Record<FaultCode, Stage>> = {
  'no-element': { page: () => ({ body: '<p>Ring 070-174 06 05.</p>' }) },
  'tag-stripped': { page: service => ({ body: `<script type="module" src="${service}/elements/1/bf-referral-form.js"></script>` }) },
  'script-absent': { page: service => ({ body: snippet(service).replace(/<script.*<\/script>/, '') }) },
  'script-unreachable': { page: service => ({ body: snippet(service).replace(`src="${service}`, 'src="http://127.0.0.1:9') }) },
  'script-not-found': { page: service => ({ body: snippet(service, { version: '3/' }) }) },
  'script-not-script': {
    other: { anotherSite: true },
    page: (service, other) => ({ body: snippet(service).replace(`src="${service}`, `src="${other}`) }),
  },
  'script-not-module': { page: service => ({ body: snippet(service, { script: '' }) }) },
  'script-refused': { ill: { closedScripts: true } },
  'script-blocked': {
    page: service => ({ body: snippet(service), policy: inlinePolicy(service).replace(`script-src ${service}`, "script-src 'self'") }),
  },
  'integrity-wrong': {
    page: service => ({
      body: snippet(service, { version: '1.0.0/', script: `type="module" integrity="${integrityOf('elements', 'bf-site.js')}"` }),
    }),
  },
  'not-started': {
    page: service => ({ head: '<script>customElements.define = () => { throw new Error("nej"); };</script>', body: snippet(service) }),
  },
  'element-hidden': { page: service => ({ body: `<div class="flik" hidden>${snippet(service)}</div>` }) },
  'place-missing': { page: service => ({ body: snippet(service, { attributes: `backend="${service}"` }) }) },
  'backend-unreachable': {
    page: service => ({ body: snippet(service, { attributes: 'backend="http://127.0.0.1:9" municipality="exempelkommun"' }) }),
  },
  'backend-not-ours': {
    other: { anotherSite: true },
    page: (service, other) => ({ body: snippet(service, { attributes: place(other) }) }),
  },
  'municipality-unknown': {
    page: service => ({ body: snippet(service, { attributes: `backend="${service}" municipality="ingenstans"` }) }),
  },
  'origin-not-listed': { unlisted: true },
  'connect-blocked': {
    page: service => ({ body: snippet(service), policy: inlinePolicy(service).replace(`connect-src ${service};`, '') }),
  },
  'frame-blocked': { page: service => ({ body: framed(service), policy: `default-src 'self'; script-src ${service}` }) },
  'frame-refused': { unlisted: true, page: service => ({ body: framed(service) }) },
  'frame-not-found': { ill: { withoutFrames: true }, page: service => ({ body: framed(service) }) },
  'trusted-types-blocked': { page: service => ({ body: snippet(service), policy: inlinePolicy(service).replace('bostadforst', 'annan') }) },
  'capability-missing': { ill: { programme: { can: ['list'] } } },
  'integrity-on-stable': {
    page: service => ({
      body: snippet(service, { script: `type="module" integrity="${integrityOf('elements', 'bf-referral-form.js')}"` }),
    }),
  },
  'address-without-version': { page: service => ({ body: snippet(service, { version: '' }) }) },
  'version-old': { ill: { version: '1.2.0' }, page: service => ({ body: snippet(service, { version: '1.0.0/' }) }) },
  'service-old': { ill: { version: '0.9.0' }, page: service => ({ body: snippet(service, { version: '1.0.0/' }) }) },
  'other-copy': {
    page: service => ({ body: `${snippet(service)}<script type="module" src="${service}/elements/1.0.0/bf-referral-form.js"></script>` }),
  },
  'others-can-read': { page: (service, other) => ({ body: `${snippet(service)}<script src="${other}/matning.js"></script>` }) },
  'phone-missing': { page: service => ({ body: snippet(service, { fallback: '<p>Välkommen att höra av dig.</p>' }) }) },
  'language-not-offered': { page: service => ({ body: snippet(service, { attributes: `${place(service)} language="fi"` }) }) },
  'exit-missing': { ill: { programme: { exitUrl: undefined } } },
  'exit-not-https': {
    page: service => ({ body: snippet(service, { attributes: `${place(service)} exit-url="http://vader.example.se/"` }) }),
  },
  'contrast-low': {
    page: service => ({
      body: snippet(service, { attributes: `${place(service)} style="--bf-color-brand: gold; --bf-color-on-brand: black"` }),
    }),
  },
  'token-unknown': { page: service => ({ head: '<style>:root { --bf-colour-brand: #005a8c; }</style>', body: snippet(service) }) },
  'page-translated': {
    page: service => ({
      head: '<script>document.documentElement.classList.add("translated-ltr")</script>',
      body: snippet(service),
    }),
  },
};
