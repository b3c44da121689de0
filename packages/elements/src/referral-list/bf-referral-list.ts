import { define } from '../define.ts';
import { ReferralList } from './referral-list.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bf-referral-list': ReferralList;
  }
}

define('bf-referral-list', ReferralList);
