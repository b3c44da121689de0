import { define } from './define.ts';
import { LandlordInbox } from './landlord-inbox.ts';

define('bf-landlord-inbox', LandlordInbox);
