import { define } from './define.ts';
import { TenantGoals } from './tenant-goals.ts';

define('bf-tenant-goals', TenantGoals);
