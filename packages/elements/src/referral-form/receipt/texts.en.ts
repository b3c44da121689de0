import type { sv } from './texts.sv.ts';

export default {
  receiptHeading: 'Your receipt number',
  receiptAbout:
    'With the number you can see how it goes, add something or say that you want to take back what you sent. Nobody can read your answers with it.',
  receiptNumber: 'Receipt number',
  receiptHint: '17 characters. Capital and small letters are equally good, and you need no dashes.',
  receiptNumberWrong: 'The number is not right. Read it character by character and try again.',
  receiptSoFar: 'We read it as:',
  receiptAsk: 'See how it goes',
  receiptNotHere: 'It is not possible to ask with the number here. Call us instead.',

  line_received: 'We have received what you wrote',
  line_received_more: 'It is under way. If you want to know more you can call or come here.',
  line_we_want_to_reach_you: 'We want to reach you',
  line_we_want_to_reach_you_more: 'Call us or come here, and say your number.',
  line_you_have_an_offer: 'You have an offer',
  line_you_have_an_offer_more: 'Call us or come here, and say your number. You may always say no.',
  line_contact_us: 'Get in touch with us',
  line_contact_us_more: 'Call us or come here, and say your number. We cannot say more here.',
  receiptAdded: 'What you wrote has reached us.',
  receiptWished: 'We pause until we have asked you.',
  receiptPerhaps: 'We cannot say here whether it reached us. Call us to be sure.',
  receiptRight: 'You always have the right to apply for assistance and to get a decision that you can appeal.',

  addHeading: 'Add something',
  addedWords: 'In your own words',
  addHint: 'Such as a new telephone number. What you write cannot be read here afterwards.',
  addedWordsWrong: 'Write what you want to add',
  addSend: 'Send this',
  withdrawHeading: 'I want to take it back',
  withdrawAbout: 'Then we pause until we have asked you. Nothing is removed by itself, and you do not have to say why.',
  withdrawSend: 'Say that I want to take it back',
} satisfies Record<keyof typeof sv, string>;
