import type { LocalText } from './local-text.ts';
import { asksInText } from './asked-in-text.ts';
import { asksWhoOneIs, neverAsked, type NeverAsked } from './never-asked.ts';
import type { Programme } from './programme.ts';
import type { OwnQuestion } from './questions.ts';

const why: Record<NeverAsked, string> = {
  addiction: 'Nobody is asked about alcohol, drugs or sobriety: the home depends on none of them',
  health: 'Nobody is asked about a diagnosis, an illness or treatment. Ask what the home needs instead, such as a lift',
  crime: 'Nobody is asked about crimes or sentences',
  origin: 'Nobody is asked about origin, faith, sexuality or opinions',
  merit: 'A home is not earned: nobody is asked what they have managed, owe or deserve',
  condition: 'A local condition is declared and shown to everyone (declared.conditions), and asked of nobody',
  identity: 'A person can ask for a home without saying who they are: no name, number or date of birth',
};

/** What a programme may not be, beyond its schema. One plain sentence each; none, and it can be served. */
export function programmeFaults(programme: Programme): string[] {
  return [...unitFaults(programme), ...controllerFaults(programme), ...formFaults(programme), ...textFaults(programme)];
}

/** A policy that asks units the programme does not have would leave a referral waiting for ever. */
function unitFaults({ policy, units }: Programme): string[] {
  const known = new Set(units.map(({ id }) => id));
  const named = [
    ...(policy.statements.kind === 'asked' ? policy.statements.units : []),
    ...(policy.assessment.kind === 'group' ? policy.assessment.units : []),
  ];
  return [...new Set(named)].filter(unit => !known.has(unit)).map(unit => `policy names the unit ${unit}, which is not among units.`);
}

/** Whoever writes must be able to read who is responsible before anything is sent. */
const controllerFaults = ({ controller }: Programme): string[] =>
  controller
    ? []
    : [
        'controller is missing: who is responsible for what people write, why, on what ground, how long it is kept, their rights, whom to complain to, and how to reach the data protection officer (GDPR article 13).',
      ];

/** Protected identity, a name, how to be reached, where one stays, what one wants, and language. */
const mostOfOneself = 6;

function formFaults({ form }: Programme): string[] {
  const own = form?.own ?? [];
  const twice = own.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index);
  const asked =
    mostOfOneself - (form?.leaveOut?.self_referral?.length ?? 0) + own.filter(({ paths }) => paths.includes('self_referral')).length;
  const tooMany =
    asked > mostOfOneself
      ? [
          `form asks ${asked} questions of someone who writes for themselves. The most is ${mostOfOneself}: leave out as many as you add (form.leaveOut.self_referral).`,
        ]
      : [];
  return [...tooMany, ...twice.map(id => `form.own asks ${id} twice: each question has an id of its own.`), ...own.flatMap(questionFaults)];
}

function questionFaults(question: OwnQuestion): string[] {
  const { id, kind, paths, options = [], required, label, hint } = question;
  const at = `form.own: ${id}`;
  const values = options.map(({ value }) => value);
  const forOneself = paths.includes('self_referral');
  const said = [id.replaceAll('_', ' '), ...values.map(value => value.replaceAll('_', ' '))];
  const written = [label, ...(hint ? [hint] : []), ...options.map(each => each.label)].flatMap(words);
  const found = [...said, ...written].map(text => neverAsked(text) ?? (forOneself ? asksWhoOneIs(text) : undefined)).find(Boolean);
  return [
    ...(kind === 'choice' && !options.length ? [`${at} is a choice without options.`] : []),
    ...(kind !== 'choice' && options.length ? [`${at} has options, but is no choice.`] : []),
    ...(new Set(values).size < values.length ? [`${at} has two options with the same value.`] : []),
    ...(required && forOneself ? [`${at} is required of someone who writes for themselves: they may always skip it.`] : []),
    ...(words(label).some(text => [...text].length > 160)
      ? [`${at} is too long to be a question: at most 160 characters, and the rest in hint.`]
      : []),
    ...(found ? [`${at} says “${found.word}”. ${why[found.subject]}.`] : []),
  ];
}

function textFaults({ texts }: Programme): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    if (!/^[a-z][A-Za-z]*\.[A-Za-z][A-Za-z0-9_]*$/.test(key))
      return [`texts: ${key} is no key. A key is the section and the text, such as referralForm.wishHeading.`];
    const found = words(text)
      .map(each => asksInText(key, each))
      .find(Boolean);
    return found ? [`texts: ${key} asks with the word “${found.word}”. ${why[found.subject]}.`] : [];
  });
}

const words = (text: LocalText): string[] => Object.values(text).filter(each => each !== undefined);
