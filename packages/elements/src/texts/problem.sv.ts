import type { ProblemCode } from '@bostadforst/contract/problem';

/** What happened and what to do. `{{saved}}` says whether anything was sent, and is empty where nothing was. The phone stands beside. */
export const sv = {
  invalid: 'Något i det du skrev gick inte att ta emot. {{saved}}Läs igenom och försök igen, eller ring.',
  not_signed_in: 'Du är inte inloggad, eller så har inloggningen gått ut. {{saved}}Logga in och försök igen, eller ring.',
  not_allowed: 'Det här får du inte göra. {{saved}}Ring om du tror att det är fel.',
  not_found: 'Det finns inget att visa här. {{saved}}Ring om du tror att det är fel.',
  not_possible_now: 'Det går inte just nu, för något annat har hänt innan. {{saved}}Visa på nytt och se efter, eller ring.',
  changed_meanwhile: 'Någon annan har ändrat samtidigt. {{saved}}Visa på nytt och försök igen, eller ring.',
  key_reused: 'Det här är redan skickat en gång, med andra ord. Det nya är inte sparat. Ring, så hjälper vi dig.',
  too_many: 'Det har kommit många försök härifrån på kort tid. {{saved}}Vänta en stund och försök igen, eller ring.',
  too_large: 'Texten är för lång. {{saved}}Korta den och försök igen, eller ring.',
  unreachable: 'Vi når inte tjänsten just nu. {{saved}}Försök igen om en stund, eller ring.',
  unexpected: 'Något gick fel hos oss. {{saved}}Försök igen om en stund, eller ring.',
} satisfies Record<ProblemCode, string>;
