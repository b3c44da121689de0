import type { sv } from './texts.sv.ts';

export default {
  saveHeading: 'Save what you have written as a file',
  saveHint: 'The file can only be opened with the words you choose. Nobody can help you if you forget them, not even us.',
  savePhrase: 'Words that open the file',
  savePhraseHint: 'At least twelve characters, or four words. Write them down somewhere else than where the file is.',
  savePhraseWrong: 'Write at least twelve characters or four words. Do not repeat the same character over and over.',
  saveOffer: 'Suggest words for me',
  saveWhere:
    'The file is called “anteckning” and ends up where your browser puts files. Is the computer or phone not yours? Save the file on something you take with you.',
  save: 'Save the file',
  saving: 'Locking the file …',
  savedHeading: 'The file is on its way to you',
  savedHint: 'You open it on the first page of the form. What you have written is still here too. Nothing has been sent to us.',
  fileBack: 'Back to the questions',

  openHeading: 'Open a saved file',
  openHint: 'The file is opened here and is not sent to us.',
  openFile: 'File',
  openFileWrong: 'Choose a file',
  openPhrase: 'Words that open the file',
  openPhraseWrong: 'Write the words that open the file',
  open: 'Open the file',
  opening: 'Opening the file …',
  openedHeading: 'The file is open',
  openedHint:
    'The question about protected personal data is asked once more. Your other answers are filled in. The file is still where it was.',

  refused_wrong: 'The file could not be opened with those words. Check the spelling and try again.',
  refused_damaged: 'The file is damaged and cannot be opened. If you have a copy you can try that.',
  refused_foreign: 'This is not a file from this form.',
  refused_newer: 'The file was made with a newer version of the form. Reload the page and try again.',
  refused_tooLarge: 'The file is too large to be from this form.',
  refused_noCrypto:
    'Files cannot be locked or opened on this page, because it has no secure connection (https). You can call us if you want help.',
} satisfies Record<keyof typeof sv, string>;
