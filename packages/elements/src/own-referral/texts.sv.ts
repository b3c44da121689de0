/** What is said before anything has been fetched, and when it cannot be. The rest of the words lie with the views. */
export const sv = {
  heading: 'Min anmälan',
  broken: 'Vi kan inte visa din anmälan just nu. Du har inte gjort något fel. Försök igen om en stund, eller ring.',
  incomplete: 'Sidan hann inte laddas färdigt. Ladda om den, eller ring.',
  reload: 'Ladda om sidan',
  signInText: 'Du är inte inloggad. Logga in för att se hur det går och vad som händer nu.',
  signIn: 'Logga in',
  noSignIn: 'Vet du inte hur du loggar in? Ring, så berättar vi hur det går för dig.',
  stranger: 'Den här inloggningen har ingen egen anmälan. Ring om du tror att det är fel.',
  none: 'Vi hittar ingen anmälan som är din.',
  begin: 'Vill du ha hjälp till ett hem? Skriv till oss i formuläret eller ring, så börjar vi tillsammans. Du behöver inte legitimera dig.',
  always: 'Du har alltid rätt att ansöka om bistånd hos socialtjänsten. Får du nej kan du överklaga.',
  talk: 'Vill du prata med oss?',
};
