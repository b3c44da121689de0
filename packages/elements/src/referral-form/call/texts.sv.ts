/** *Ring mig*. What the ways and the language are called stands with the person's own questions. */
export const sv = {
  callHeading: 'Vi hör av oss till dig',
  callHint: 'Du behöver inte säga vem du är eller vad det gäller.',
  callWay: 'Hur når vi dig?',
  callWayWrong: 'Välj hur vi når dig',
  callSeen: 'Bara samordnaren ser det du skriver här.',
  callSend: 'Be oss höra av oss',
  callAskedHeading: 'Vi hör av oss',
  callBy: 'Senast {{day}}. Vill du inte vänta kan du ringa oss.',
  callKept: 'Det du har skrivit i formuläret finns kvar.',
  callDone: 'Tillbaka till frågorna',
};
