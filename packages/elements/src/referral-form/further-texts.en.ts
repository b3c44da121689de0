import type { sv } from './further-texts.sv.ts';

export default {
  dataWho: 'Responsible',
  dataWhy: 'Why we need the data',
  dataGround: 'Legal ground',
  dataKept: 'How long they are kept',
  dataRights: 'Rights',
  dataOfficer: 'Data protection officer',
  dataComplaints: 'If you want to complain',
  dataSecrecy:
    'What staff may tell each other is another matter. That is secrecy, and there the person mostly decides by saying yes or no.',
} satisfies Record<keyof typeof sv, string>;
