import type { sv } from './texts.sv.ts';

export default {
  callHeading: 'Vi tar kontakt med dig',
  callHint: 'Du behöver inte säga ditt namn. Du behöver inte säga varför.',
  callWay: 'Hur kan vi prata med dig?',
  callWayWrong: 'Välj hur vi kan prata med dig',
  callSeen: 'Bara samordnaren läser det här.',
  callSend: 'Skicka',
  callAskedHeading: 'Vi tar kontakt med dig',
  callBy: 'Vi gör det senast {{day}}. Du kan också ringa oss.',
  callKept: 'Det du skrev innan finns kvar.',
  callDone: 'Tillbaka till frågorna',
} satisfies Record<keyof typeof sv, string>;
