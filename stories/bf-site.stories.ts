import '@bostadforst/elements/bf-model-explainer.js';
import '@bostadforst/elements/bf-referral-form.js';
import '@bostadforst/elements/bf-site.js';
import { exampleProgramme } from '@bostadforst/elements/testing';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { given } from './given.ts';
import { as, see } from './visit.ts';

/** Where the service is asked, and what it answers there: `<bf-site>` itself fetches the programme. */
const answers = (answer: () => Promise<Response>) => ({
  beforeEach() {
    const { fetch } = window;
    window.fetch = (input, init) =>
      String(input instanceof Request ? input.url : input).startsWith('https://bf.example.se/') ? answer() : fetch(input, init);
    return () => {
      window.fetch = fetch;
    };
  },
});

const meta: Meta = {
  title: 'bf-site',
  component: 'bf-site',
  args: { backend: 'https://bf.example.se', municipality: 'exempelkommun' },
  parameters: given({
    between: () =>
      html`<bf-referral-form
        ><p>Ring <a href="tel:+46701740699">070-174 06 99</a></p></bf-referral-form
      >`,
  }).parameters,
  ...answers(async () => Response.json(exampleProgramme)),
  play: as(see('#question')),
};
export default meta;
type Story = StoryObj;

export const There: Story = { play: as(see('.phone')) };
export const SaidNowhere: Story = { args: { backend: '', municipality: '' } };
export const ProgrammeOnItsWay: Story = answers(() => new Promise(() => {}));
export const ProgrammeUnreachable: Story = { ...answers(() => Promise.reject(new TypeError('Failed to fetch'))), play: as(see('.notice')) };
export const ServiceBroken: Story = { ...answers(async () => new Response('{}', { status: 500 })), play: as(see('.notice')) };
export const AnotherLanguageThanThePage: Story = { args: { language: 'en' }, play: as(see('section[lang=en]')) };
export const AnotherExit: Story = { args: { 'exit-url': 'https://nyheter.example.se/' }, play: as(see('a.exit[href^="https://nyheter"]')) };
export const SeveralElements: Story = {
  ...given({
    between: () => html`
      <bf-model-explainer
        ><p>Ring <a href="tel:+46701740699">070-174 06 99</a></p></bf-model-explainer
      >
      <bf-referral-form
        ><p>Ring <a href="tel:+46701740699">070-174 06 99</a></p></bf-referral-form
      >
    `,
  }),
  play: as(see('#contacts')),
};
