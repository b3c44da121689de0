import * as z from 'zod/mini';
import { CalendarDay } from '../calendar-day.ts';
import { Controller } from './controller.ts';
import { Figure } from './figure.ts';
import { LocalText, languages } from './local-text.ts';
import { MunicipalityCode } from './municipality-code.ts';
import { Need } from './need.ts';
import { PhoneNumber } from './phone-number.ts';
import { Policy, UnitId } from './policy.ts';
import { FormSettings } from './questions.ts';

export { Controller } from './controller.ts';
export { Figure } from './figure.ts';
export { LocalText, inLanguage, languages, type Language } from './local-text.ts';
export { InMunicipality, MunicipalityCode } from './municipality-code.ts';
export { Need } from './need.ts';
export { PhoneNumber } from './phone-number.ts';
export { Policy, UnitId, defaultPolicy } from './policy.ts';
export { isLeftOut, ownQuestionsOf } from './own-form.ts';
export { FormSettings, optionalQuestions, OwnQuestion } from './questions.ts';

export const unitTypes = [
  'financial_aid',
  'adult',
  'disability_lss',
  'social_psychiatry',
  'addiction_care',
  'labour_market',
  'outreach',
  'housing_first',
  'property',
  'landlord',
] as const;

export const Unit = z.strictObject({ id: UnitId, type: z.enum(unitTypes), name: LocalText });
export type Unit = z.infer<typeof Unit>;

export const contactRoles = ['referral', 'team', 'landlord', 'study_visit', 'complaints'] as const;

/** Whom to ring or visit. A role and its number, never a named person. */
export const Contact = z.strictObject({
  role: z.enum(contactRoles),
  name: LocalText,
  phone: PhoneNumber,
  hours: LocalText,
  visit: z.optional(LocalText),
});
export type Contact = z.infer<typeof Contact>;

export const contractForms = ['first_hand', 'second_hand_social', 'second_hand_association'] as const;
export const ContractForm = z.enum(contractForms);
export type ContractForm = z.infer<typeof ContractForm>;

/** “Så gör vi här”: what the municipality declares openly. Text alone; no field, rule or filter is made from it. */
export const Declared = z.strictObject({
  targetGroup: LocalText,
  /** Which agreed wording of it this is, and since when. Stored with each assessment that is made under it. */
  targetGroupVersion: z.optional(z.strictObject({ number: z.int().check(z.minimum(1)), agreedOn: CalendarDay })),
  /** Local conditions, where the municipality has them. None is also an answer. */
  conditions: z.array(LocalText),
  contractForms: z.array(z.strictObject({ form: ContractForm, text: LocalText })).check(z.minLength(1)),
  whoDecides: LocalText,
  whoPays: z.optional(LocalText),
  landlords: z.array(LocalText),
  support: LocalText,
  /** What the sources of this programme do not say. */
  notStated: z.array(LocalText),
});

export const capabilities = ['referral', 'list', 'goals', 'reports'] as const;

/** Everything public about one municipality's Bostad först: who, how, whom to ring, which numbers. */
export const Programme = z.object({
  code: MunicipalityCode,
  /** The municipality's name. */
  name: LocalText,
  /** Where the programme comes from, when it is an example. */
  example: z.optional(LocalText),
  languages: z.array(z.enum(languages)).check(z.minLength(1)),
  policy: Policy,
  declared: Declared,
  /** Who is responsible for what is written. Every file that is read at start has it; an older service answers without. */
  controller: z.optional(Controller),
  /** What the municipality leaves out of the form and asks besides. */
  form: z.optional(FormSettings),
  units: z.array(Unit),
  contacts: z.array(Contact).check(z.minLength(1)),
  /** How the team presents itself to landlords: the programme's own name would reveal something about the tenant. */
  landlordFacingName: LocalText,
  /** The municipality's own words for a key such as `referralForm.heading`. */
  texts: z.record(z.string(), LocalText),
  figures: z.array(Figure),
  /** What was known of the need before the list, where a source says it. */
  need: z.optional(Need),
  /** `off`: nobody asks here by a receipt, and the form shows the phone instead. On when left out. */
  receipts: z.optional(z.enum(['on', 'off'])),
  /** How many homes have been decided on, where somebody has. Those that there are, are counted beside. */
  capacity: z.optional(z.strictObject({ homes: z.int().check(z.minimum(1), z.maximum(5000)) })),
  /** Where quick exit leads, when the site has not said. */
  exitUrl: z.optional(z.url({ protocol: /^https$/ })),
  promises: z.strictObject({
    /** Working days until the coordinator gets in touch. */
    replyDays: z.int().check(z.minimum(1), z.maximum(60)),
    /** Weeks until the joint assessment. */
    assessWeeks: z.int().check(z.minimum(1), z.maximum(52)),
    /** Days an asked unit has to answer before the list shows it as silent. */
    answerWithinDays: z.int().check(z.minimum(1), z.maximum(90)),
    /** Working days until a landlord's report is answered. */
    reportReplyDays: z.int().check(z.minimum(1), z.maximum(30)),
  }),
  /** What this backend offers. An element whose capability is missing shows its fallback. */
  can: z.array(z.enum(capabilities)),
});
export type Programme = z.infer<typeof Programme>;

/** The number to ring: the one for this role, else the first. */
export function contactFor(programme: Programme, role: (typeof contactRoles)[number]): Contact {
  return programme.contacts.find(contact => contact.role === role) ?? programme.contacts[0]!;
}
