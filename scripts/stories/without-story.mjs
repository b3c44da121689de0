/** Words that no story shows at its end, each with the reason. */
export const withoutStory = {
  'referral-form/self/texts.leavingOnWrong': 'A browser’s own field for a day holds a day or nothing.',
};
