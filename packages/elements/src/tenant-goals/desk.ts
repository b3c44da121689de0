import type { TextController } from '../controllers/text-controller.ts';
import type { Group } from './goal-groups.ts';
import type { Tenant, TenantHost } from './tenant.ts';
import type { TenantGoalsKey } from './texts.ts';

/** What is in sight. `from` is an idea, or nothing for a goal all of one's own. */
export type View =
  { name: 'overview'; group: Group } | { name: 'goal'; goalId: string } | { name: 'new'; from?: string } | { name: 'ideas' };

/** What every view works with: the element it stands in, its words, whose goals they are, and the way to another view. */
export interface Desk {
  readonly host: TenantHost & { readonly signInUrl: string; readonly headingLevel: number };
  readonly words: TextController<TenantGoalsKey>;
  readonly tenant: Tenant;
  view(): View;
  /** Shows another view, and moves focus to what has this id in it. */
  show(view: View, focus?: string): void;
  /** The overview as one left it. */
  back(): void;
}
