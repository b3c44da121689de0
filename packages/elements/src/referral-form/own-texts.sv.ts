/** Around a question that a municipality asks besides. */
export const sv = {
  ownAnswer: 'Svar',
  ownNote: 'Frågan är kommunens egen. Svaret avgör inte vem som får ett hem.',
  ownSkip: 'Hoppa över frågan',
  ownNoAnswer: 'Inget svar',
};
