import { define } from './define.ts';
import { ReferralList } from './referral-list.ts';

define('bf-referral-list', ReferralList);
