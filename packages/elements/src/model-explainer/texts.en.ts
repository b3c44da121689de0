import type { sv } from './texts.sv.ts';

export default {
  name: 'About Housing First',
  whatHeading: 'What is Housing First?',
  whatText:
    'Housing First is a way of helping people out of homelessness. The person gets a home of their own first. Support is offered at the same time, for as long as it is needed and on the person’s own terms.\n\nNobody has to become sober, drug-free or “ready” before they get a home. The home is the ground that makes other changes possible.',
  youHeading: 'Is this about you?',
  youText: 'You can contact us yourself. You do not have to say what your name is.',
  chaptersMissing: 'The rest of the page could not be fetched. Try again in a while, or call us.',
} satisfies Record<keyof typeof sv, string>;
