import { define } from '../define.ts';
import { OwnReferral } from './own-referral.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bf-own-referral': OwnReferral;
  }
}

define('bf-own-referral', OwnReferral);
