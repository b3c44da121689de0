import type { Credentials } from '@bostadforst/client';
import type { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Site } from '../contexts/site-context.ts';
import { SiteController, type SiteHost } from './site-controller.ts';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- what TypeScript asks of a mixin's constructor */
type Constructor<T> = abstract new (...args: any[]) => T;

/** The attributes by which every element says where it stands, when no `<bf-site>` does. */
export function WithSite<Base extends Constructor<LitElement>>(base: Base) {
  abstract class OnSite extends base implements SiteHost {
    /** The origin of the service, such as `https://bf.example.se`. */
    @property() backend = '';

    /** The municipality's code, such as `exempelkommun`. */
    @property() municipality = '';

    /**
     * `sv`, `sv-x-ll` or `en`; before the site's and the page's.
     * @type {'sv' | 'sv-x-ll' | 'en'}
     */
    @property() language = '';

    /** Where quick exit leads; before the site's and the programme's. */
    @property({ attribute: 'exit-url' }) exitUrl = '';

    /** Says who asks, where signing in is needed and no cookie does. */
    @property({ attribute: false }) credentials?: Credentials | undefined;

    /** Set by a test or a story; a page uses `<bf-site>` or the attributes. */
    @property({ attribute: false }) site?: Site | undefined;

    /**
     * Where the element stands, from all of these.
     * @internal
     */
    readonly here: SiteController = new SiteController(this);

    #backOnPage?: () => void;

    override connectedCallback() {
      super.connectedCallback();
      this.#backOnPage?.();
    }

    /** Taken off the page it waits: what one answer would lead it to ask next is asked when somebody can see it. */
    protected override scheduleUpdate(): void | Promise<unknown> {
      if (this.isConnected) return super.scheduleUpdate();
      return new Promise<void>(back => (this.#backOnPage = back)).then(() => this.scheduleUpdate());
    }
  }
  return OnSite as unknown as Constructor<SiteHost> & Base;
}
