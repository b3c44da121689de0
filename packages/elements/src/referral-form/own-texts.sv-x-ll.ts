import type { sv } from './own-texts.sv.ts';

export default {
  ownAnswer: 'Ditt svar',
  ownNote: 'Kommunen har skrivit frågan. Svaret bestämmer inte vem som får ett hem.',
  ownSkip: 'Jag hoppar över frågan',
  ownNoAnswer: 'Inget svar',
} satisfies Record<keyof typeof sv, string>;
