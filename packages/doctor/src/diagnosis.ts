/** Every fault that the doctor knows, and what its sentence needs. A fault without words in both languages does not compile. */
export interface Faults {
  'no-element': object;
  'tag-stripped': { tag: string; asText: boolean };
  'script-absent': { tag: string };
  'script-unreachable': { tag: string; address: string };
  'script-not-found': { tag: string; address: string; status: number };
  'script-not-script': { tag: string; address: string; type: string };
  'script-not-module': { tag: string };
  'script-refused': { tag: string; origin: string };
  'script-blocked': { tag: string; directive: string; line: string };
  'integrity-wrong': { tag: string; listed: string };
  'not-started': { tag: string; said: string };
  'element-hidden': { tag: string; by: string; noRoom: boolean };
  'mixed-content': { address: string };
  'page-not-secure': object;
  'place-missing': { tag: string; attribute: string };
  'backend-unreachable': { backend: string; status: number };
  'backend-not-ours': { backend: string };
  'municipality-unknown': { municipality: string; backend: string };
  'origin-not-listed': { origin: string; backend: string };
  'connect-blocked': { directive: string; line: string };
  'frame-blocked': { directive: string; line: string };
  'frame-refused': { origin: string; backend: string };
  'frame-not-found': { address: string; status: number };
  'trusted-types-blocked': { line: string };
  'capability-missing': { tag: string; capability: string; older: boolean };
  'integrity-on-stable': { tag: string };
  'address-without-version': { tag: string };
  'version-old': { tag: string; version: string; newest: string };
  'service-old': { tag: string; version: string; newest: string };
  'other-copy': { tag: string };
  'others-can-read': { tag: string; origins: string };
  'phone-missing': { tag: string };
  'language-not-offered': { tag: string; language: string; offered: string };
  'exit-missing': { tag: string };
  'exit-not-https': { tag: string; address: string };
  'contrast-low': { one: string; other: string; ratio: string };
  'token-unknown': { name: string };
  'page-translated': { by: string };
}

export type FaultCode = keyof Faults;

/** These leave visitors with the fallback. The others are worth changing, and the elements work all the same. */
const harmless: ReadonlySet<FaultCode> = new Set([
  'integrity-on-stable',
  'address-without-version',
  'version-old',
  'service-old',
  'other-copy',
  'others-can-read',
  'phone-missing',
  'language-not-offered',
  'exit-missing',
  'exit-not-https',
  'contrast-low',
  'token-unknown',
  'page-translated',
]);

export type Finding = { [Code in FaultCode]: { code: Code; values: Faults[Code] } }[FaultCode];

export const blocks = ({ code }: Finding): boolean => !harmless.has(code);

export function fault<Code extends FaultCode>(code: Code, values: Faults[Code]): Finding {
  return { code, values } as Finding;
}

export interface Diagnosis {
  /** Where one landed. */
  address: string;
  /** Such as `Chromium 141.0`; undefined when only the HTML was read. */
  browser?: string;
  /** How many elements stand on the page. */
  elements: number;
  findings: readonly Finding[];
}

/** The page itself could not be had: there is nothing to say of it. */
export class CouldNotLook extends Error {
  override readonly name = 'CouldNotLook';
  readonly why: 'no-address' | 'no-answer' | 'status' | 'no-page';
  readonly detail: string;

  constructor(why: CouldNotLook['why'], detail: string) {
    super(`${why}: ${detail}`);
    this.why = why;
    this.detail = detail;
  }
}
