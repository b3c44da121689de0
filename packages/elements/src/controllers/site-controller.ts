import type { Client, Credentials } from '@bostadforst/client';
import { ProblemError } from '@bostadforst/contract/problem';
import type { Contact, Programme } from '@bostadforst/contract/programme';
import type { Routes } from '@bostadforst/contract/route';
import { ContextConsumer } from '@lit/context';
import { initialState, Task, TaskStatus } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { programmeOf, siteContext, type Site } from '../contexts/site-context.ts';
import { closestAcross } from '../texts/nearest-language.ts';

/** What an element must have to stand on a site; `WithSite` gives it. */
export interface SiteHost extends LitElement {
  backend: string;
  municipality: string;
  language: string;
  exitUrl: string;
  credentials?: Credentials | undefined;
  site?: Site | undefined;
  readonly here: SiteController;
}

/**
 * Where an element stands: its own attributes first, then what the nearest `<bf-site>` says. The one place that knows, so
 * that every element works alike inside a `<bf-site>` and alone.
 */
export class SiteController implements ReactiveController {
  readonly #host: SiteHost;
  readonly #context: ContextConsumer<typeof siteContext, SiteHost>;
  readonly #programme: Task<readonly [(() => Promise<Programme>) | undefined], Programme>;
  #own?: { key: string; programme: () => Promise<Programme> };

  constructor(host: SiteHost) {
    this.#host = host;
    this.#context = new ContextConsumer(host, { context: siteContext, subscribe: true });
    this.#programme = new Task(host, {
      args: () => [this.#askProgramme()] as const,
      task: ([ask]) => ask?.() ?? initialState,
    });
    host.addController(this);
  }

  hostConnected() {
    // A page may define the element before its <bf-site>: ask again once it is there.
    if (!this.#given && this.#around)
      void customElements.whenDefined('bf-site').then(() => this.#host.isConnected && this.#context.hostConnected());
  }

  get backend(): string {
    return this.#host.backend || this.#given?.backend || this.#around?.getAttribute('backend') || '';
  }

  get municipality(): string {
    return this.#host.municipality || this.#given?.municipality || this.#around?.getAttribute('municipality') || '';
  }

  /** As asked for by the element or its site; empty when neither says. */
  get language(): string {
    return this.#host.language || this.#given?.language || this.#around?.getAttribute('language') || '';
  }

  /** Where quick exit leads: only to a page, never to a script. */
  get exitUrl(): string | undefined {
    const url = this.#host.exitUrl || this.#given?.exitUrl || this.#around?.getAttribute('exit-url') || this.programme?.exitUrl;
    if (!url || !URL.canParse(url, document.baseURI)) return undefined;
    return /^https?:$/.test(new URL(url, document.baseURI).protocol) ? url : undefined;
  }

  /** Leaves for an address: by replacing the page, unless the site has a way of its own. */
  readonly leave = (url: string): void => {
    const leave = this.#given?.leave;
    if (leave) leave(url);
    else location.replace(url);
  };

  /** The programme, once it is here. */
  get programme(): Programme | undefined {
    return this.#programme.value;
  }

  /** `nowhere`: nobody has said which service to ask. */
  get state(): 'nowhere' | 'waiting' | 'broken' | 'there' {
    switch (this.#programme.status) {
      case TaskStatus.INITIAL:
        return 'nowhere';
      case TaskStatus.PENDING:
        return 'waiting';
      case TaskStatus.ERROR:
        return 'broken';
      default:
        return 'there';
    }
  }

  /** Why the programme cannot be had, when it cannot. */
  get error(): unknown {
    return this.#programme.error;
  }

  /** The programme's states as templates: `initial` when nobody has said where to ask, then `pending`, `error` or `complete`. */
  get render() {
    return this.#programme.render.bind(this.#programme);
  }

  /** Asks for the programme again. */
  retry(): void {
    void this.#programme.run();
  }

  /** Whether this backend offers it. Undefined until the programme is here. */
  can(capability: Programme['can'][number]): boolean | undefined {
    return this.programme?.can.includes(capability);
  }

  /**
   * Whether the service is of the first release, which answers without saying who is responsible. It knows nothing that has come since, and
   * refuses what holds any of it.
   */
  get isFirstRelease(): boolean {
    return this.programme !== undefined && !this.programme.controller;
  }

  /** Whom to ring: the programme's contact of this role, else its first. Undefined until the programme is here. */
  contact(role: Contact['role']): Contact | undefined {
    const contacts = this.programme?.contacts;
    return contacts?.find(contact => contact.role === role) ?? contacts?.[0];
  }

  /** A client of this site for one thing's table. Client and schemas are fetched the first time someone asks. */
  async client<T extends Routes>(routes: () => Promise<T>): Promise<Client<T>> {
    const { backend, municipality } = this;
    if (!backend || !municipality) throw new ProblemError('unreachable');
    const [{ createClient }, table] = await Promise.all([import('@bostadforst/client'), routes()]);
    const credentials = () => (this.#host.credentials ?? this.#given?.credentials)?.();
    return createClient<T>({ backend, municipality, credentials }, table);
  }

  /** What the page, a test or the nearest `<bf-site>` has given. */
  get #given(): Site | undefined {
    return this.#host.site ?? this.#context.value;
  }

  /** A `<bf-site>` that no script has brought to life is still read. */
  get #around(): HTMLElement | undefined {
    const around = closestAcross<HTMLElement>(this.#host, 'bf-site');
    return around?.matches(':defined') ? undefined : around;
  }

  #askProgramme(): (() => Promise<Programme>) | undefined {
    const given = this.#given;
    if (given && !this.#host.backend && !this.#host.municipality) return given.programme;
    const { backend, municipality } = this;
    if (!backend || !municipality) return undefined;
    const key = `${backend} ${municipality}`;
    if (this.#own?.key !== key) this.#own = { key, programme: programmeOf(backend, municipality) };
    return this.#own.programme;
  }
}
