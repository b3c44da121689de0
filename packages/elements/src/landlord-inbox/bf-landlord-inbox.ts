import { define } from '../define.ts';
import { LandlordInbox } from './landlord-inbox.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bf-landlord-inbox': LandlordInbox;
  }
}

define('bf-landlord-inbox', LandlordInbox);
