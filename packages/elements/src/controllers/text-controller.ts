import { isProblem, type ProblemCode } from '@bostadforst/contract/problem';
import type { LocalText } from '@bostadforst/contract/programme';
import type { ReactiveController } from 'lit';
import { closestLanguage, nearestLanguage } from '../texts/nearest-language.ts';
import { commonTexts, problemTexts, type CommonKey } from '../texts/sections.ts';
import { ownWords, texts, type AskedBy, type Section } from '../texts/texts.ts';
import type { SiteHost } from './site-controller.ts';

type Values = Record<string, string | number>;

/** The words that a part needs, whatever element it stands in. */
export interface Words {
  common(key: CommonKey, values?: Values): string;
  problem(error: unknown): string;
}

/**
 * Gives its host one section of the strings, in the language its host asks for (its `language` attribute, then `bf-site`, then
 * the nearest `lang`), and re-renders the host when words arrive or are replaced.
 */
export class TextController<Key extends string> implements ReactiveController, Words {
  readonly #host: SiteHost;
  readonly #section: Section<Key>;

  constructor(host: SiteHost, section: Section<Key>) {
    this.#host = host;
    this.#section = section;
    host.addController(this);
  }

  hostConnected() {
    texts.store.on('added', this.#update);
  }

  hostDisconnected() {
    texts.store.off('added', this.#update);
  }

  /** The language asked for, as one of those that the section has. */
  get language(): string {
    return closestLanguage(this.#host.here.language || nearestLanguage(this.#host), this.#section.languages);
  }

  /** For the wrapper's `lang`. `sv-x-ll` is a choice no `lang` attribute can express; its text is still Swedish to a screen reader. */
  get htmlLang(): string {
    const { language } = this;
    return texts.hasResourceBundle(language, this.#section.name) && language !== 'sv-x-ll' ? language : 'sv';
  }

  t(key: AskedBy<Key>, values: Values = {}): string {
    return this.#words(this.#section, key, values);
  }

  /** Words that every element shares. */
  common(key: CommonKey, values: Values = {}): string {
    return this.#words(commonTexts, key, values);
  }

  /** Words for whatever a request rejected with. Never the raw message: it is for logs. */
  problem(error: unknown): string {
    const code: ProblemCode = isProblem(error) ? error.problem.code : 'unexpected';
    return this.#words(problemTexts, code, {});
  }

  /** A text that the municipality wrote, in the language asked for, else in Swedish. */
  local(text: LocalText): string {
    return text[this.language as keyof LocalText] ?? text.sv;
  }

  /** For an element around a municipality's own text: its language, when it is not the one around it. */
  localLang(text: LocalText): string | undefined {
    const shown = text[this.language as keyof LocalText] && this.language !== 'sv-x-ll' ? this.language : 'sv';
    return shown === this.htmlLang ? undefined : shown;
  }

  #words(section: Section, key: string, values: Values): string {
    const { language } = this;
    section.load(language); // Once; `added` re-renders when it is there.
    const own = { ...values, ns: ownWords(section.name, this.#host.here.municipality), lngs: [language] };
    return texts.exists(key, own) ? texts.t(key, own) : texts.t(key, { ...values, ns: section.name, lng: language });
  }

  readonly #update = () => this.#host.requestUpdate();
}
