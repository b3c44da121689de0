import { Component, signal } from '@angular/core';
import { BfLandlordContact, BfModelExplainer, BfReferralForm, BfSite } from '@bostadforst/elements/angular';
import '@bostadforst/elements/bf-landlord-contact.js';
import '@bostadforst/elements/bf-model-explainer.js';
import '@bostadforst/elements/bf-referral-form.js';
import '@bostadforst/elements/bf-site.js';
import type { ReferralSentEvent } from '@bostadforst/elements/referral-form.js';

const sentWhat = { self_referral: 'din anmälan', outreach_reverse: 'namnet från fältet', unit_proposal: 'ert förslag' };

@Component({
  selector: 'app-housing-first',
  imports: [BfLandlordContact, BfModelExplainer, BfReferralForm, BfSite],
  templateUrl: './housing-first.html',
})
export class HousingFirst {
  readonly languages = [
    { code: 'sv', name: 'Svenska' },
    { code: 'sv-x-ll', name: 'Lätt svenska' },
    { code: 'en', name: 'English' },
  ] as const;

  readonly language = signal<(typeof this.languages)[number]['code']>('sv');
  readonly places = signal([
    { code: 'helsingborg', name: 'Helsingborg', phone: '070-174 06 30', number: '+46701740630' },
    { code: 'jarfalla', name: 'Järfälla', phone: '070-174 06 05', number: '+46701740605' },
  ]);
  readonly asking = signal(true);
  readonly received = signal<string[]>([]);
  readonly token = signal('');

  readonly credentials = () => (this.token() ? { authorization: `Bearer ${this.token()}` } : undefined);

  choose(at: number) {
    this.language.set(this.languages[at]!.code);
  }

  tellReceived(name: string, event: ReferralSentEvent) {
    this.received.update(before => [...before, `${name} har tagit emot ${sentWhat[event.path]}.`]);
  }
}
