import { define } from './define.ts';
import { LandlordContact } from './landlord-contact.ts';

define('bf-landlord-contact', LandlordContact);
