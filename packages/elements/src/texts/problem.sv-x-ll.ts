import type { ProblemCode } from '@bostadforst/contract/problem';

export default {
  invalid: 'Något du skrev blev fel. {{saved}}Läs igen och försök en gång till. Du kan också ringa.',
  not_signed_in: 'Du är inte inloggad. {{saved}}Logga in igen. Du kan också ringa.',
  not_allowed: 'Du får inte göra det här. {{saved}}Ring om du tror att det är fel.',
  not_found: 'Här finns inget att visa. {{saved}}Ring om du tror att det är fel.',
  not_possible_now: 'Det går inte just nu. {{saved}}Visa sidan igen. Du kan också ringa.',
  changed_meanwhile: 'En annan person har ändrat samtidigt. {{saved}}Försök igen. Du kan också ringa.',
  key_reused: 'Du har redan skickat en gång. Det nya är inte sparat. Ring så hjälper vi dig.',
  too_many: 'Det blev för många försök. {{saved}}Vänta lite och försök igen. Du kan också ringa.',
  too_large: 'Texten är för lång. {{saved}}Skriv kortare. Du kan också ringa.',
  unreachable: 'Tjänsten svarar inte just nu. {{saved}}Försök igen om en stund. Du kan också ringa.',
  unexpected: 'Något gick fel hos oss. {{saved}}Försök igen om en stund. Du kan också ringa.',
} satisfies Record<ProblemCode, string>;
