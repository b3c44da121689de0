import type { sv } from './texts.sv.ts';

export default {
  name: 'Om Bostad först',
  whatHeading: 'Vad är Bostad först?',
  whatText:
    'Bostad först hjälper människor som är hemlösa.\nI Bostad först får man en bostad först.\nSedan får man stöd.\n\nMan behöver inte sluta dricka eller ta droger innan.\nBostäderna räcker inte till alla.\nNär man har ett hem är det lättare att ändra andra saker i livet.',
  youHeading: 'Gäller det dig?',
  youText: 'Du kan ringa själv.\nDu behöver inte säga vad du heter.',
  chaptersMissing: 'Vi kan inte visa resten av sidan. Försök igen om en stund. Du kan också ringa.',
} satisfies Record<keyof typeof sv, string>;
