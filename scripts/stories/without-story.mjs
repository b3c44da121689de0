/** Words that no story shows at its end by themselves, each with the reason. */
export const withoutStory = {
  'referral-form/self/texts.leavingOnWrong': 'A browser’s own field for a day holds a day or nothing.',
  'referral-form/self/closing-texts.slipAbout': 'Its telephone number stands in a piece of its own, so that no one line holds it all.',
  'referral-form/staff/texts.offline': 'Is said without network, which no story can take away.',
  'referral-list/words/list.initials': 'Stands at the head of the file that is saved.',
  'referral-list/words/list.listNumber': 'Stands at the head of the file that is saved.',
  'referral-list/words/list.flag': 'Stands at the head of the file that is saved.',
  'referral-list/words/list.daysWaited': 'Stands at the head of the file that is saved.',
  'referral-list/words/list.waitedUntil': 'Stands at the head of the file that is saved.',
  'landlord-contact/texts.team': 'Stands in the middle of other sentences, until the programme has said the team’s name.',
  'referral-list/steering/words.lotReasonsDraft': 'Stands in a field, where it is what someone begins from.',
};
