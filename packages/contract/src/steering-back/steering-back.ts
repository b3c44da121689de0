import * as z from 'zod/mini';
import { LocalText } from '../programme/local-text.ts';
import { Need } from '../programme/need.ts';
import { stayings } from '../referral/staying.ts';

/**
 * Five things to ask now and then, since every programme goes off track at some time: is it still what it was meant to be? Learnt the hard
 * way by those who began before.
 */
export const steeringPoints = ['clear_mandate', 'training_goes_on', 'someone_steers_back', 'time_to_begin_again', 'own_staff'] as const;
export type SteeringPoint = (typeof steeringPoints)[number];

export const steeringQuestions: Readonly<Record<SteeringPoint, LocalText>> = {
  clear_mandate: {
    sv: 'Är uppdraget tydligt, och vet alla enheter som lämnar namn vad det är?',
    en: 'Is the mandate clear, and do all units that put names forward know it?',
  },
  training_goes_on: {
    sv: 'Får alla som arbetar med det fortsätta att lära sig, också de som är nya?',
    en: 'Does everyone who works with it go on learning, also those who are new?',
  },
  someone_steers_back: {
    sv: 'Har vi kommit på sidan av målgruppen eller arbetssättet, och vem styr tillbaka?',
    en: 'Have we strayed from the target group or the way of working, and who steers back?',
  },
  time_to_begin_again: {
    sv: 'Finns det tid att låta det växa, och att börja om när det har fastnat?',
    en: 'Is there time to let it grow, and to begin again where it is stuck?',
  },
  own_staff: {
    sv: 'Har personalen detta som enda uppgift, utan arbete som ställer krav på motprestation?',
    en: 'Is this the only task of its staff, without work that demands something in return?',
  },
};

export const Stands = z.enum(['holds', 'has_slipped', 'not_known']);

/** About the programme, never about anyone: at most 600 characters. */
const Note = z.string().check(z.trim(), z.minLength(1), z.maxLength(600));
const Answer = z.strictObject({ stands: Stands, note: z.optional(Note) });

export const NewReview = z.strictObject({
  points: z.strictObject({
    clear_mandate: Answer,
    training_goes_on: Answer,
    someone_steers_back: Answer,
    time_to_begin_again: Answer,
    own_staff: Answer,
  } satisfies Record<SteeringPoint, typeof Answer>),
  /** What is done about it. */
  next: z.optional(Note),
});
export type NewReview = z.infer<typeof NewReview>;

/** The five points, gone through by someone at some time. */
export const Review = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  by: z.object({ role: z.string(), name: z.optional(z.string()) }),
  points: NewReview.shape.points,
  next: z.optional(z.string()),
});
export type Review = z.infer<typeof Review>;

/** As many numbers one by one as can be told without telling one below five, and the rest together. */
const shown = <K extends z.ZodMiniType>(of: K) =>
  z.object({
    each: z.array(z.object({ of, count: z.int().check(z.minimum(5)) })),
    together: z.optional(z.object({ of: z.array(of), count: z.optional(z.int().check(z.minimum(5))) })),
  });

/** Where those who wait stay, as they or whoever referred them said; `not_said` where nobody did. */
export const situations = [...stayings, 'not_said'] as const;

/** Whether the list is who the programme is for: counted by the service, for the coordinator. */
export const SteeringBack = z.object({
  /** Of everyone who waits. Nobody whose record is protected is in any number. */
  bySituation: shown(z.enum(situations)),
  /** By the unit that put the name forward. `themselves` is the person; `no_unit` is staff who act for no one unit. */
  byUnit: shown(z.string()),
  /** Units that could put names forward and never have. */
  neverProposed: z.array(z.string()),
  /** What was known of the need before the list, as the programme declares it. */
  need: z.optional(Need),
  questions: z.array(z.object({ point: z.enum(steeringPoints), question: LocalText })),
  /** The latest first, at most twelve. */
  reviews: z.array(Review),
});
export type SteeringBack = z.infer<typeof SteeringBack>;
