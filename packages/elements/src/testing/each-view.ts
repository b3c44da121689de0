import { fakeClient } from '@bostadforst/client/testing';
import { fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ReferralForm } from '../referral-form/referral-form.ts';
import '../referral-form/bf-referral-form.ts';
import type { Path, ReferralClient } from '../referral-form/walk.ts';
import '../model-explainer/bf-model-explainer.ts';
import '../own-referral/bf-own-referral.ts';
import { siteWith } from './example-site.ts';
import { goOn, pick, press as pressInForm, sentReferral, toCheck, write as writeInForm } from './filled-referral.ts';
import { aReport, reply } from './landlord-reports.ts';
import { offered, personsService } from './own-referral.ts';
import * as walk from './report-walk.ts';
import { settled, shows } from './settled.ts';
import * as goals from './tenant-goals.ts';

type OwnElement = HTMLElementTagNameMap['bf-own-referral'];
const site = siteWith({}, { exitUrl: 'https://vader.example.se/' });
const number = '070-174 06 05';

async function form(path: Path = 'self'): Promise<ReferralForm> {
  const client = fakeClient<never>({ getMe: () => ({ roles: [], units: [] }), sendOwnReferral: () => sentReferral }) as ReferralClient;
  const element = await fixture<ReferralForm>(html`
    <bf-referral-form lang="sv" path=${path} sign-in-url="/sign-in" .site=${site} .client=${client}><p>${number}</p></bf-referral-form>
  `);
  await settled(element);
  return element;
}

/** The person's own form, at the question of how they can be reached. */
async function atReach(): Promise<ReferralForm> {
  const element = await form();
  await pick(element, 'protectedIdentity', 'no');
  await goOn(element, 'Vad vill du bli kallad?');
  await goOn(element, 'Hur kan vi nå dig?');
  await pick(element, 'reach', 'phone');
  return element;
}

async function goalsOf(...kept: Parameters<typeof goals.service>) {
  const element = await goals.show(goals.service(...kept), { site });
  await settled(element);
  return element;
}

/** Every view of a public element that looks like no other: its name → the way there. */
export const eachView: Readonly<Record<string, () => Promise<LitElement>>> = {
  'the form’s first question': () => form(),
  'the form where it ends at once': async () => {
    const element = await form();
    await pick(element, 'protectedIdentity', 'yes');
    return element;
  },
  'the form’s first question when one does not know': async () => {
    const element = await form();
    await pick(element, 'protectedIdentity', 'not_sure');
    return element;
  },
  'a question with a field inside its answer': atReach,
  'a question with faults': async () => {
    const element = await atReach();
    for (const way of ['text', 'through_someone', 'place_and_time']) await pick(element, 'reach', way);
    await pressInForm(element, 'Fortsätt');
    return element;
  },
  'the form’s check': async () => {
    const element = await form();
    await toCheck(element, { alias: 'Robin', wish: 'Sova i lugn och ro' });
    return element;
  },
  'the form in a stairwell': async () => {
    const element = await form('outreach');
    await pick(element, 'protectedIdentity', 'no');
    await goOn(element, 'Vem är det?');
    await writeInForm(element, 'alias', 'Mackan');
    await pick(element, 'found', 'through_me');
    await goOn(element, 'Läget just nu');
    return element;
  },
  'the explainer': async () => {
    const element = await fixture<LitElement>(html`<bf-model-explainer lang="sv" .site=${site}><p>${number}</p></bf-model-explainer>`);
    await shows(element, 'Så gör vi här: Exempelkommun');
    return element;
  },
  'one’s own referral, with an offer': async () => {
    const element = await fixture<LitElement>(html`
      <bf-own-referral lang="sv" sign-in-url="/sign-in" .site=${site} .client=${personsService(offered()).client as OwnElement['client']}>
        <p>${number}</p>
      </bf-own-referral>
    `);
    await shows(element, 'Ett nej kostar ingenting');
    return element;
  },
  'a tenant’s goals': async () => {
    const element = await goalsOf([goals.doctor(), goals.goal('Det där med helgerna')]);
    await shows(element, '2 av 3 steg gjorda');
    return element;
  },
  'no goals yet': async () => {
    const element = await goalsOf();
    await shows(element, 'Här kommer dina mål att stå');
    return element;
  },
  'one goal': async () => {
    const element = await goalsOf([goals.doctor()]);
    await shows(element, 'Jag vill gå till läkaren.');
    goals.press(element, 'Jag vill gå till läkaren.');
    await shows(element, 'Lägg till ett steg');
    goals.press(element, 'Lägg till ett steg');
    await settled(element);
    return element;
  },
  'a new goal': async () => {
    const element = await goalsOf([goals.doctor()]);
    await shows(element, 'Nytt mål');
    goals.press(element, 'Nytt mål');
    await shows(element, 'Vad vill du att det ska bli?');
    return element;
  },
  'ideas for goals': async () => {
    const element = await goalsOf();
    await shows(element, 'Titta på idéer');
    goals.press(element, 'Titta på idéer');
    await settled(element);
    return element;
  },
  'a landlord’s reports': async () => {
    const reports = [aReport(3107, { replyBy: '2099-03-02', messages: [reply] }), aReport(3106, { kind: 'praise' })];
    const client = fakeClient({ listOwnReports: async () => reports }) as walk.Element['client'];
    const element = await fixture<LitElement>(html`
      <bf-landlord-contact lang="sv" .site=${site} .client=${client}><p>${number}</p></bf-landlord-contact>
    `);
    await shows(element, 'Rapport 3107');
    return element;
  },
  'call 112 first': () => walk.show(),
  'what a report is about': async () => {
    const element = await walk.show();
    await walk.press(element, 'Fortsätt, ingen fara');
    return element;
  },
  'a report’s facts': async () => {
    const element = await walk.show();
    await walk.toFacts(element);
    return element;
  },
  'a report’s check': async () => {
    const element = await walk.show();
    await walk.toCheck(element);
    return element;
  },
};
