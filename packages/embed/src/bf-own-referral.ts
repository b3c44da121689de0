import { define } from './define.ts';
import { OwnReferral } from './own-referral.ts';

define('bf-own-referral', OwnReferral);
