import type { Programme } from '@bostadforst/contract/programme';

/** An invented municipality with everything a programme can say. */
export const exampleProgramme: Programme = {
  code: 'exempelkommun',
  name: { sv: 'Exempelkommun', en: 'Example Municipality' },
  languages: ['sv', 'sv-x-ll', 'en'],
  policy: {
    statements: { kind: 'asked', units: ['vuxen', 'forsorjning'] },
    assessment: { kind: 'group', units: ['vuxen', 'forsorjning'], atLeast: 2 },
    priority: 'steering_group',
    formalDecision: 'required',
    meeting: 'none',
    sharing: 'waiver',
  },
  declared: {
    targetGroup: { sv: 'Den som är hemlös och behöver mycket stöd.', en: 'Anyone who is homeless and needs a lot of support.' },
    conditions: [],
    contractForms: [
      {
        form: 'second_hand_social',
        text: { sv: 'Kommunen hyr bostaden och du hyr av kommunen.', en: 'The municipality rents the home and you rent from it.' },
      },
      { form: 'first_hand', text: { sv: 'Efter ett år kan du ta över kontraktet.', en: 'After a year you can take over the lease.' } },
    ],
    whoDecides: { sv: 'En styrgrupp med chefer från enheterna.', en: 'A steering group of the units’ managers.' },
    whoPays: { sv: 'Socialnämnden betalar för stödet.', en: 'The social welfare board pays for the support.' },
    landlords: [{ sv: 'Exempelhem' }, { sv: 'Bostads AB Linden' }],
    support: { sv: 'Två boendestödjare, dagtid.', en: 'Two support workers, in the daytime.' },
    notStated: [{ sv: 'Hur länge stödet kan vara.', en: 'How long the support can go on.' }],
  },
  controller: {
    name: { sv: 'Socialnämnden i Exempelkommun', en: 'The social welfare board of Example Municipality' },
    contact: { sv: 'Exempeltorget 1, eller ring 070-174 06 13.', en: 'Exempeltorget 1, or call 070-174 06 13.' },
    dataProtectionOfficer: {
      name: { sv: 'Kommunens dataskyddsombud', en: 'The municipality’s data protection officer' },
      phone: '070-174 06 14',
      email: 'dataskyddsombud@example.se',
      address: { sv: 'Exempeltorget 1, 000 00 Exempelkommun' },
    },
    purposes: {
      sv: 'Att bedöma behovet tillsammans, hitta ett hem och erbjuda stöd.',
      en: 'To assess the need together, find a home and offer support.',
    },
    legalGround: {
      sv: 'En uppgift av allmänt intresse som socialtjänsten har enligt lag.',
      en: 'A task in the public interest that the law gives to social services.',
    },
    retention: { sv: 'Så länge uppgifterna behövs för hemmet och stödet.', en: 'As long as they are needed for the home and the support.' },
    rights: {
      sv: 'Du kan få veta vad som står om dig och få fel rättade.',
      en: 'You may find out what is written about you and have mistakes corrected.',
    },
    complaintsTo: { sv: 'Integritetsskyddsmyndigheten.', en: 'The Swedish Authority for Privacy Protection.' },
  },
  units: [
    { id: 'vuxen', type: 'adult', name: { sv: 'Vuxenenheten', en: 'Adult unit' } },
    { id: 'forsorjning', type: 'financial_aid', name: { sv: 'Försörjningsstöd', en: 'Income support' } },
  ],
  contacts: [
    {
      role: 'referral',
      name: { sv: 'Samordnaren', en: 'The coordinator' },
      phone: '070-174 06 10',
      hours: { sv: 'Vardagar 8–16.', en: 'Weekdays 8–16.' },
    },
    {
      role: 'team',
      name: { sv: 'Boendestödet', en: 'The support team' },
      phone: '070-174 06 11',
      hours: { sv: 'Vardagar 8–20.', en: 'Weekdays 8–20.' },
    },
    {
      role: 'landlord',
      name: { sv: 'Boendeteamet', en: 'The housing team' },
      phone: '070-174 06 12',
      hours: { sv: 'Alla dagar 8–20.', en: 'Every day 8–20.' },
    },
  ],
  landlordFacingName: { sv: 'Boendeteamet', en: 'The housing team' },
  texts: {},
  figures: [
    {
      id: 'homes',
      label: { sv: 'Lägenheter', en: 'Homes' },
      rows: [{ period: { sv: '2015' }, value: { sv: '37' } }],
      scope: { sv: 'Bostad först-lägenheter i kommunen.', en: 'Housing First homes in the municipality.' },
      year: 2015,
      source: { title: { sv: 'Debattartikel av verksamheten själv', en: 'Opinion piece by the service itself' }, date: '2015-10-19' },
    },
    {
      id: 'evictions',
      label: { sv: 'Vräkningar', en: 'Evictions' },
      rows: [
        { period: { sv: '2013' }, value: { sv: '9' } },
        { period: { sv: '2014' }, value: { sv: '7' } },
        { period: { sv: '2015, första halvåret', en: '2015, first half' }, value: { sv: '2' }, partOfYear: true },
      ],
      scope: { sv: 'Bostadssociala andrahandskontrakt, inte bara Bostad först.', en: 'All social subleases, not Housing First alone.' },
      year: 2015,
      source: { title: { sv: 'Debattartikel av verksamheten själv', en: 'Opinion piece by the service itself' }, date: '2015-10-19' },
    },
  ],
  exitUrl: 'https://vader.example.se/',
  promises: { replyDays: 3, assessWeeks: 4, answerWithinDays: 14, reportReplyDays: 2 },
  can: ['referral', 'list', 'goals', 'reports'],
};
