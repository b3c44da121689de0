import { define } from '../define.ts';
import { LandlordContact } from './landlord-contact.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bf-landlord-contact': LandlordContact;
  }
}

define('bf-landlord-contact', LandlordContact);
