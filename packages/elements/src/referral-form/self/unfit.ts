import type { SelfReferral, Staying } from '@bostadforst/contract/referral';
import { lengthOf } from '../../parts/length-of.ts';
import type { Issue } from '../draft-body.ts';

/** What is wrong with one answer, if anything is. */
type Rule = (answer: string) => Issue['code'] | undefined;

const written =
  (least: number, most: number, ...patterns: readonly RegExp[]): Rule =>
  answer => {
    const words = answer.trim();
    const length = lengthOf(words);
    if (length < least) return 'too_small';
    if (length > most) return 'too_big';
    return patterns.every(pattern => pattern.test(words)) ? undefined : 'invalid_format';
  };

const oneOf =
  (...values: readonly string[]): Rule =>
  answer =>
    values.includes(answer) ? undefined : 'invalid_value';

const address: Rule = answer =>
  /^(?:[\w'+-]+\.)*[\w'+-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i.test(answer)
    ? answer.length > 120
      ? 'too_big'
      : undefined
    : 'invalid_format';

/** A day that is in the calendar: 30 February is read as a day in March. */
const day: Rule = answer =>
  /^(19|20|21)\d\d-\d\d-\d\d$/.test(answer) && JSON.stringify(new Date(`${answer}T00:00Z`)).includes(answer) ? undefined : 'invalid_format';

const words = written(1, 2000);
const unit = /^[a-z][a-z0-9_-]{1,38}$/;
const stayings: readonly Staying[] = ['acute', 'institution', 'long_term_solution', 'own_short_term', 'placed_here', 'leaving_institution'];

const rules: Record<string, Rule> = {
  protectedIdentity: oneOf('no', 'not_sure'),
  alias: written(
    1,
    30,
    /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u,
    /^(?!.*\p{M}{6})[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u,
  ),
  number: written(5, 20, /^\+?[0-9][0-9 ()-]*$/),
  when: written(0, 120),
  address,
  who: written(1, 200),
  place: written(1, 200),
  staying: oneOf(...stayings),
  leavingOn: day,
  wish: words,
  language: written(1, 60),
  answer: words,
  mayAsk: oneOf('all', 'some', 'ask_me_first'),
};

/**
 * The contract's rules for the person's own referral without its schemas, which weigh more than all the questions: nobody on an old
 * phone waits for them to go on. The service reads with the schemas; that both find the same is tried in `unfit.test.ts`.
 */
export function unfit({
  protectedIdentity,
  alias,
  reach,
  staying,
  leavingOn,
  wish,
  speech,
  mayAsk,
  own = [],
}: SelfReferral): readonly Issue[] {
  const issues: Issue[] = [];
  const read = (answers: object, ...path: PropertyKey[]) => {
    for (const [name, answer] of Object.entries(answers) as [string, unknown][]) {
      const code = typeof answer === 'string' && rules[name]?.(answer);
      if (code) issues.push({ path: [...path, name], code });
    }
  };
  read({ protectedIdentity, alias });
  if (!reach.length) issues.push({ path: ['reach'], code: 'too_small' });
  reach.forEach((way, index) => read(way, 'reach', index));
  read({ staying, leavingOn, wish });
  read({ language: speech?.language }, 'speech');
  read({ mayAsk: mayAsk?.answer });
  if (mayAsk?.answer === 'some') {
    const { units } = mayAsk;
    const code = units.length > 20 ? 'too_big' : units.length && units.every(id => unit.test(id)) ? undefined : 'invalid_format';
    if (code) issues.push({ path: ['mayAsk', 'units'], code });
  }
  own.forEach(({ answer }, index) => read({ answer }, 'own', index));
  return issues;
}
