import { define } from './define.ts';
import { ReferralForm } from './referral-form.ts';

define('bf-referral-form', ReferralForm);
