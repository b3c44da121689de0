/** Words that no story shows at its end by themselves, each with the reason. */
export const withoutStory = {
  'referral-form/self/texts.leavingOnWrong': 'A browser’s own field for a day holds a day or nothing.',
  'landlord-contact/texts.team': 'Stands in the middle of other sentences, until the programme has said the team’s name.',
  'referral-list/steering/words.lotReasonsDraft': 'Stands in a field, where it is what someone begins from.',
};
