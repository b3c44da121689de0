import { LandlordContact } from '@bostadforst/embed/landlord-contact.js';
import { LandlordInbox } from '@bostadforst/embed/landlord-inbox.js';
import { ModelExplainer } from '@bostadforst/embed/model-explainer.js';
import { OwnReferral } from '@bostadforst/embed/own-referral.js';
import { ReferralForm } from '@bostadforst/embed/referral-form.js';
import { ReferralList } from '@bostadforst/embed/referral-list.js';
import { TenantGoals } from '@bostadforst/embed/tenant-goals.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { given } from './given.ts';
import { elementPage, framesHold, noPage } from './frames.ts';
import { as, see, type Act } from './visit.ts';

// A page has each tag once, inline or framed: here, where both are shown, the framed ones go by another name.
const framed = { LandlordContact, LandlordInbox, ModelExplainer, OwnReferral, ReferralForm, ReferralList, TenantGoals };
const tagOf = (name: string) => `bf-framed${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
for (const [name, element] of Object.entries(framed))
  if (!customElements.get(tagOf(name))) customElements.define(tagOf(name), class extends (element as typeof HTMLElement) {});

const meta: Meta = {
  title: 'embed, in a frame',
  component: tagOf('ReferralForm'),
  args: { backend: globalThis.location?.origin, municipality: 'exempelkommun' },
  argTypes: {
    backend: { control: 'text' },
    municipality: { control: 'text' },
    'exit-url': { control: 'text' },
    'heading-level': { control: 'number' },
    path: { control: 'select', options: ['self', 'outreach', 'unit'] },
  },
  // What is in the frame has stories, and is tested, by itself.
  parameters: { a11y: { options: { iframes: false } } },
  beforeEach: () => framesHold(elementPage, 'bf-referral-form'),
};
export default meta;
type Story = StoryObj;

const ready = see('.ready iframe');

export const Form: Story = { play: as(ready) };
export const Explainer: Story = {
  ...given({ tag: tagOf('ModelExplainer') }),
  beforeEach: () => framesHold(elementPage, 'bf-model-explainer'),
  play: as(ready),
};

/** What the page wrote between the tags stays until the frame has answered. */
const fallback: Act = async ({ element }) => {
  await expect(element.querySelector('a')!.checkVisibility()).toBe(true);
  await expect(element.shadowRoot!.querySelector('.ready')).toBe(null);
};
export const FallbackWhileTheFrameIsOnItsWay: Story = { beforeEach: () => framesHold(noPage, 'bf-referral-form'), play: as(fallback) };
export const FallbackWhereNobodySaidWhichService: Story = { args: { backend: '', municipality: '' }, play: as(fallback) };

const moved: Act = async ({ element }) => {
  const place = element.parentElement!;
  element.remove();
  place.append(element);
};
export const BeginsAgainAfterThePageMovedIt: Story = { play: as(ready, moved, see('p[role=status]'), ready) };

// Where one signs in, a link leads to a page of the service's own.

const link = as(see('a[part=link]'));
export const LinkToOutreach: Story = { args: { path: 'outreach' }, play: link };
export const LinkToAUnitsProposal: Story = { args: { path: 'unit' }, play: link };
export const LinkToGoals: Story = { ...given({ tag: tagOf('TenantGoals') }), play: link };
export const LinkToOwnReferral: Story = { ...given({ tag: tagOf('OwnReferral') }), play: link };
export const LinkToLandlordContact: Story = { ...given({ tag: tagOf('LandlordContact') }), play: link };
export const LinkToInbox: Story = { ...given({ tag: tagOf('LandlordInbox') }), play: link };
export const LinkToList: Story = { ...given({ tag: tagOf('ReferralList') }), play: link };
