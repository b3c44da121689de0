/** Words of the list that only named staff see. */
export const sv = {
  heading: 'Skyddade poster',
  lead: 'Namn med skyddade personuppgifter. De finns bara här, har egna nummer och syns varken i listan, i sökningar eller i siffror. Arbetet med dem är detsamma.',
  care: 'Säg inte till någon att posten finns. Ring inte upp, skriv inte brev och skicka inga meddelanden om du inte vet att det är säkert.',
  none: 'Det finns inga skyddade poster.',
};
