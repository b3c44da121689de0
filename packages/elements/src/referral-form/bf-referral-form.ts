import { define } from '../define.ts';
import { ReferralForm } from './referral-form.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bf-referral-form': ReferralForm;
  }
}

define('bf-referral-form', ReferralForm);
