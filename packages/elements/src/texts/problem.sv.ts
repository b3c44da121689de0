import type { ProblemCode } from '@bostadforst/contract/problem';

/** What happened, whether anything was sent, and what to do. The phone number stands beside these words. */
export const sv = {
  invalid: 'Inget är sparat. Något i det du skrev gick inte att ta emot. Läs igenom och försök igen, eller ring.',
  not_signed_in: 'Du är inte inloggad, eller så har inloggningen gått ut. Inget är sparat. Logga in och försök igen, eller ring.',
  not_allowed: 'Det här får du inte göra. Inget är ändrat. Ring om du tror att det är fel.',
  not_found: 'Det finns inget att visa här. Inget är sparat. Ring om du tror att det är fel.',
  not_possible_now: 'Det går inte just nu, för något annat har hänt innan. Inget är ändrat. Visa på nytt och se efter, eller ring.',
  changed_meanwhile: 'Någon annan har ändrat samtidigt. Din ändring är inte sparad. Visa på nytt och försök igen, eller ring.',
  key_reused: 'Det här är redan skickat en gång, med andra ord. Det nya är inte sparat. Ring, så hjälper vi dig.',
  too_many: 'Det har kommit många försök härifrån på kort tid. Inget är sparat. Vänta en stund och försök igen, eller ring.',
  too_large: 'Texten är för lång. Inget är sparat. Korta den och försök igen, eller ring.',
  unreachable: 'Vi når inte tjänsten just nu. Vi vet inte om något hann sparas. Försök igen om en stund, eller ring.',
  unexpected: 'Något gick fel hos oss. Vi vet inte om något hann sparas. Försök igen om en stund, eller ring.',
} satisfies Record<ProblemCode, string>;
