import { isProblem, type ProblemCode } from '@bostadforst/contract/problem';
import type { LocalText } from '@bostadforst/contract/programme';
import type { ReactiveController } from 'lit';
import { closestLanguage, nearestLanguage } from '../texts/nearest-language.ts';
import { commonTexts, problemTexts, type CommonKey } from '../texts/sections.ts';
import { ownWords, type AskedBy, type Section } from '../texts/texts.ts';
import { fetchGrammar, hasWords, onWords, say } from '../texts/word-store.ts';
import type { SiteHost } from './site-controller.ts';

const codeOf = (error: unknown): ProblemCode => (isProblem(error) ? error.problem.code : 'unexpected');

type Values = Record<string, string | number>;

/** The words that a part needs, whatever element it stands in. */
export interface Words {
  common(key: CommonKey, values?: Values): string;
  /** For what was sent. */
  problem(error: unknown): string;
  /** For what was only read; `problem` where it is left out. */
  readingProblem?(error: unknown): string;
}

/**
 * Gives its host one section of the strings, in the language its host asks for (its `language` attribute, then `bf-site`, then
 * the nearest `lang`), and re-renders the host when words arrive or are replaced.
 */
export class TextController<Key extends string> implements ReactiveController, Words {
  readonly #host: SiteHost;
  readonly #section: Section<Key>;
  #ready = false;
  #stopListening?: () => void;

  constructor(host: SiteHost, section: Section<Key>) {
    this.#host = host;
    this.#section = section;
    host.addController(this);
  }

  hostConnected() {
    this.#stopListening = onWords(() => this.#host.requestUpdate());
  }

  hostUpdated() {
    void fetchGrammar();
  }

  hostDisconnected() {
    this.#stopListening?.();
  }

  /** The language asked for, as one of those that the section has. */
  get language(): string {
    return closestLanguage(this.#host.here.language || nearestLanguage(this.#host), this.#section.languages);
  }

  /** For the wrapper's `lang`. `sv-x-ll` is a choice no `lang` attribute can express; its text is still Swedish to a screen reader. */
  get htmlLang(): string {
    const { language } = this;
    return hasWords(language, this.#section.name) && language !== 'sv-x-ll' ? language : 'sv';
  }

  /**
   * False only while the first language is on its way: show the fallback, `<slot></slot>`, until then, so that nobody reads
   * half a sentence in the wrong language. Once true it stays so: a form keeps what is written when its language changes.
   */
  get ready(): boolean {
    this.#section.load(this.language);
    this.#ready ||= !this.#section.isLoading(this.language);
    return this.#ready;
  }

  t(key: AskedBy<Key>, values: Values = {}): string {
    return this.#words(this.#section, key, values);
  }

  /** Words that every element shares. */
  common(key: CommonKey, values: Values = {}): string {
    return this.#words(commonTexts, key, values);
  }

  /** Words for whatever sending rejected with, and whether anything was saved. Never the raw message: it is for logs. */
  problem(error: unknown): string {
    const code = codeOf(error);
    // No answer, or a broken one, may come after the words were stored.
    const saved = this.common(code === 'unreachable' || code === 'unexpected' ? 'perhapsSaved' : 'notSaved');
    return this.#words(problemTexts, code, { saved: `${saved} ` });
  }

  /** The same for what was only read: nothing was sent, so nothing is said of it. */
  readingProblem(error: unknown): string {
    return this.#words(problemTexts, codeOf(error), { saved: '' });
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
    section.load(language); // Once; the host renders again when it is there.
    return say(section.name, key, language, values, ownWords(section.name, this.#host.here.municipality));
  }
}
