import { define } from '../define.ts';
import { TenantGoals } from './tenant-goals.ts';

declare global {
  interface HTMLElementTagNameMap {
    'bf-tenant-goals': TenantGoals;
  }
}

define('bf-tenant-goals', TenantGoals);
