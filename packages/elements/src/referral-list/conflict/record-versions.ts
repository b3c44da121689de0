import { meetingFields, type MeetingWords } from '@bostadforst/contract/meeting/both-versions';
import type { ReferralEventName } from '@bostadforst/contract/referral/flow';
import type { ReferralRecord } from '@bostadforst/contract/referral/record';
import { isEmpty, valueOf, type ActField, type ActForm, type ActName, type Values } from '../acts/act-form.ts';

/** What one wrote, and what someone else had saved, in one field of a form. */
export interface FieldVersions {
  field: ActField;
  mine: string;
  theirs: string;
}

/** An act that was sent too late, and the record before and after the other's. */
export interface Late {
  act: ActName;
  form: ActForm;
  values: Values;
  before: ReferralRecord;
  after: ReferralRecord;
}

/** What someone else has saved by the same act, as this form would hold it. Undefined when something else has happened. */
function theirValues({ act, form, values, before, after }: Late): Values | undefined {
  switch (act) {
    case 'JointAssessmentRecorded': {
      const last = newest(before.assessments, after.assessments);
      return last && written({ ...last, ...last.dimensions });
    }
    case 'SteeringDecisionMade':
      return written(newest(before.decisions, after.decisions));
    case 'FormalDecisionRegistered':
      return written(newest(before.formalDecisions, after.formalDecisions));
    case 'StatementGiven': {
      const unit = form.fixed?.['unitId'] ?? values['unitId'];
      const of = ({ statements }: ReferralRecord) => statements.find(({ unitId }) => unitId === unit);
      return of(after)?.at === of(before)?.at ? undefined : written(of(after));
    }
    case 'WordsCorrected': {
      const field = after.mayCorrect?.find(each => each.field === values['field'])?.field;
      return field && after.words[field] !== before.words[field] ? { field, [`new-${field}`]: after.words[field] ?? '' } : undefined;
    }
    default:
      return undefined;
  }
}

const newest = <T>(before: readonly T[], after: readonly T[]): T | undefined => (after.length > before.length ? after.at(-1) : undefined);

const written = (said: object | undefined): Values | undefined =>
  said && Object.fromEntries(Object.entries(said).filter(([, value]) => typeof value === 'string' || isList(value)));
const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every(each => typeof each === 'string');

/** Fields in which the two differ, in the order of the form. */
export function versionsIn(late: Late): FieldVersions[] | undefined {
  const theirs = theirValues(late);
  return (
    theirs &&
    late.form.fields
      .filter(({ kind }) => kind !== 'day')
      .map(field => ({ field, mine: inWords(field, valueOf(field, late.values)), theirs: inWords(field, theirs[field.name] ?? '') }))
      .filter(({ mine, theirs }) => mine !== theirs)
  );
}

/** What was chosen is told by its label. */
function inWords({ options = [] }: ActField, value: string | readonly string[]): string {
  if (isEmpty(value)) return '';
  const word = (each: string) => String(options.find(option => option.value === each)?.label ?? each);
  return typeof value === 'string' ? word(value.trim()) : value.map(word).join(', ');
}

/** When it was saved and by which unit, as the history has it. Corrections stand beside the history. */
export function savedBy({ act, after }: Late): { at: string; unitId?: string | undefined } | undefined {
  if (act === 'WordsCorrected') return after.corrections?.at(-1);
  return after.history.findLast(({ event }) => event === (act as ReferralEventName));
}

/** The words of an assessment's form, as they can be put together with another's. */
export const assessmentIn = ({ form, values }: Late): MeetingWords =>
  Object.fromEntries(
    form.fields.flatMap(field => {
      const name = meetingFields.find(each => each === field.name);
      const words = name ? inWords(field, valueOf(field, values)) : '';
      return words ? [[name, words]] : [];
    }),
  );
