/** What is said before anything has been fetched, and when it cannot be. The rest of the words lie with the views. */
export const sv = {
  heading: 'Mina mål',
  broken: 'Vi kan inte visa dina mål just nu. Du har inte gjort något fel. Försök igen om en stund, eller ring.',
  incomplete: 'Sidan hann inte laddas färdigt. Ladda om den, eller ring.',
  reload: 'Ladda om sidan',
  signInText: 'Du är inte inloggad. Logga in för att se och skriva dina egna mål.',
  signIn: 'Logga in',
  noSignIn: 'Vet du inte hur du loggar in? Ring, så hjälper vi dig.',
  notTenant: 'Den här inloggningen har inga egna mål. Ring om du tror att det är fel.',
  needHelp: 'Behöver du hjälp nu?',
  urgent: 'Är det akut?',
  care: 'Behöver du vård?',
  ring: 'Ring {{number}}',
  talk: 'Vill du prata med oss?',
};
