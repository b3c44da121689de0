import '@bostadforst/elements/bf-referral-form.js';
import { siteWith } from '@bostadforst/elements/testing';
import type { FormSettings } from '@bostadforst/contract/programme';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { answered, receives } from './referral-service.ts';
import { goOn, toCheck, toQuestion, tryToGoOn } from './referral-walk.ts';
import { all, as, choose, press, see, write } from './visit.ts';

// A municipality's own form: what it asks besides, and what it leaves out.
const form: FormSettings = {
  leaveOut: { self_referral: ['speech'], unit_proposal: ['tried', 'personalNumber'] },
  own: [
    {
      id: 'part',
      paths: ['self_referral', 'outreach_reverse', 'unit_proposal'],
      kind: 'choice',
      label: { sv: 'Var är det bäst att bo?', 'sv-x-ll': 'Var är det bäst att bo?', en: 'Where is it best to live?' },
      options: [
        { value: 'town', label: { sv: 'I centralorten', en: 'In the main town' } },
        { value: 'village', label: { sv: 'I en by', en: 'In a village' } },
      ],
    },
    {
      id: 'days',
      paths: ['self_referral'],
      kind: 'text',
      label: { sv: 'Vad vill du göra om dagarna?' },
      hint: { sv: 'Stort eller smått.' },
    },
    { id: 'pets', paths: ['unit_proposal'], kind: 'yes_no', label: { sv: 'Finns husdjur?', en: 'Any pets?' }, required: true },
  ],
};
const here = () => siteWith({ form });
const meta: Meta = {
  title: 'bf-referral-form, own questions',
  component: 'bf-referral-form',
  args: { path: 'self' },
  parameters: given({ site: here }).parameters,
  play: as(see('#question')),
};
export default meta;
type Story = StoryObj;

const five = all(toQuestion('self', 5));
export const Choice: Story = { play: as(five) };
export const Chosen: Story = { play: as(five, choose('own-part', 'village')) };
export const Text: Story = { play: as(five, goOn) };
export const Check: Story = { play: as(five, choose('own-part', 'town'), goOn, write('own-days', 'Snickra i verkstaden'), goOn) };

const unit = { args: { path: 'unit' }, ...answered(receives, here) };
export const AnswerNeeded: Story = { ...unit, play: as(toCheck('unit'), choose('own-part', 'town'), goOn, tryToGoOn) };
export const UnitCheck: Story = { ...unit, play: as(toCheck('unit'), goOn, choose('own-pets', 'yes'), goOn) };
const outreach = { args: { path: 'outreach' }, ...answered(receives, here) };
export const OutreachChoice: Story = { ...outreach, play: as(toCheck('outreach')) };

// Who is responsible, one step away from every question.
const responsible = all(toQuestion('self', 1), press('.further summary'));
export const Responsible: Story = { play: as(responsible) };
/** A service that does not say yet. */
export const ResponsibleByPhone: Story = { ...given({ site: () => siteWith({ controller: undefined }) }), play: as(responsible) };
export const ResponsibleForStaff: Story = { ...unit, play: as(toQuestion('unit', 1), press('.further summary')) };
export const ResponsibleForStaffByPhone: Story = {
  args: { path: 'unit' },
  ...answered(receives, () => siteWith({ controller: undefined })),
  play: as(toQuestion('unit', 1), press('.further summary')),
};
