import '@bostadforst/elements/bf-model-explainer.js';
import { brokenSite, exampleProgramme, siteWith, waitingSite } from '@bostadforst/elements/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from './given.ts';
import { as, see } from './visit.ts';

const meta: Meta = { title: 'bf-model-explainer', component: 'bf-model-explainer', play: as(see('#contacts')) };
export default meta;
type Story = StoryObj;

const { declared, policy } = exampleProgramme;

export const SaidNowhere: Story = { ...given({ site: () => undefined }), play: as(see('#principles')) };
export const ProgrammeOnItsWay: Story = { ...given({ site: waitingSite }), play: as(see('#principles')) };
export const ProgrammeUnreachable: Story = { ...given({ site: brokenSite }), play: as(see('[role=alert]')) };
export const There: Story = {};
export const RestThatNeverCame: Story = { ...given({ lost: 'chapters' }), play: as(see('[part=notice]')) };
export const WithoutHeading: Story = { args: { 'without-heading': true, 'heading-level': 3 } };

/** A municipality that does nearly everything in another way. */
export const AnotherProgramme: Story = given({
  site: () =>
    siteWith({
      name: { sv: 'Lindköping', en: 'Lindköping' },
      policy: {
        ...policy,
        statements: { kind: 'none' },
        assessment: { kind: 'team' },
        priority: 'team_lead',
        formalDecision: 'not_required',
        meeting: 'monthly',
        lot: 'among_equals',
      },
      declared: { ...declared, conditions: [{ sv: 'Du är folkbokförd i kommunen.' }], notStated: [], landlords: [] },
      example: { sv: 'Ett påhittat exempel.', en: 'An invented example.' },
    }),
});
export const WithoutFigures: Story = given({ site: () => siteWith({ figures: [] }) });
const [contact] = exampleProgramme.contacts;
export const WithEveryContact: Story = given({
  site: () =>
    siteWith({ contacts: (['referral', 'team', 'landlord', 'study_visit', 'complaints'] as const).map(role => ({ ...contact!, role })) }),
});
export const WithoutContacts: Story = given({ site: () => siteWith({ contacts: [] }) });
export const InTheMunicipalitysOwnWords: Story = given({
  site: () =>
    siteWith({
      code: 'egna-rubriker',
      texts: { 'modelExplainerChapters.principlesHeading': { sv: 'Det vi håller fast vid', en: 'What we hold on to' } },
    }),
});
