/**
 * What no municipality can make a question of (LSPUL 7 a §; a home is not earned). Stems, in Swedish and English, that a question about it
 * can hardly do without. A few honest questions are caught too and have to be put in other words: that costs a minute, the other mistake
 * costs somebody a home.
 */
const subjects = {
  addiction: {
    anywhere: [
      'alkohol',
      'missbruk',
      'narkoti',
      'drogfri',
      'drogtest',
      'drogpåverk',
      'abstinens',
      'amfetamin',
      'cannabis',
      'alcohol',
      'addict',
    ],
    begins: [
      ...[
        'drog',
        'beroende',
        'nykter',
        'onykter',
        'berus',
        'rusmedel',
        'fyller',
        'supa',
        'super',
        'dricker',
        'druck',
        'substans',
        'heroin',
      ],
      ...['hasch', 'opio', 'metadon', 'subutex', 'urinprov', 'blåsa', 'påverkad', 'återfall'],
      ...['drug', 'sober', 'sobriet', 'substance', 'intoxic', 'drunk', 'drink', 'methadone', 'urine', 'relapse'],
    ],
    whole: ['ren', 'clean'],
  },
  health: {
    anywhere: ['diagnos', 'psykiat', 'psykisk', 'ohälsa', 'sjukdom', 'självmord', 'självskad', 'depress', 'psychiat', 'suicid'],
    begins: [
      ...['schizo', 'autis', 'adhd', 'bipol', 'ptsd', 'hiv', 'hepatit', 'funktionsned', 'funktionshind', 'behandling', 'terapi', 'rehab'],
      ...['medicin', 'läkemed', 'läkarintyg', 'hälsotillst', 'hälsoläge', 'sjukskriv', 'vårdplan'],
      ...['mental', 'illness', 'disease', 'disab', 'treatment', 'therap', 'medication', 'healthy'],
    ],
    whole: ['sjuk', 'sjuka', 'frisk', 'hälsa', 'hälsan', 'sick', 'ill'],
  },
  crime: {
    anywhere: ['kriminal', 'kriminell', 'våldsbrott', 'ungdomsbrott', 'stöldbrott'],
    begins: [
      ...['brott', 'straff', 'dömd', 'dömts', 'fängel', 'anstalt', 'häkt', 'polis', 'frivård', 'åtal', 'belastningsreg'],
      ...['crime', 'crimin', 'convict', 'sentenced', 'prison', 'offence', 'offense', 'arrest', 'police', 'probation', 'parole'],
    ],
    whole: ['domar', 'jail'],
  },
  origin: {
    anywhere: ['etnisk', 'etnicit', 'ethnic', 'religi', 'sexuell', 'sexual'],
    begins: [
      ...['hudfärg', 'trosuppfatt', 'muslim', 'kristen', 'judisk', 'nationalitet', 'medborgarskap', 'födelseland', 'ursprung', 'härkomst'],
      ...['uppehållstill', 'asyl', 'flykting', 'invandr', 'utländsk', 'könsidentit', 'politisk', 'partipol', 'fackför'],
      ...['racial', 'christian', 'jewish', 'nationality', 'citizen', 'asylum', 'refugee', 'immigra', 'migrant', 'foreign', 'political'],
    ],
    whole: ['ras', 'rasen', 'rom', 'romer', 'romsk', 'jude', 'läggning', 'race', 'faith', 'roma'],
  },
  merit: {
    anywhere: ['motivat', 'motiver', 'förtjän', 'skötsam', 'välsköt', 'avhys', 'evict', 'betalningsanm', 'hyresskuld'],
    begins: [
      ...[
        'skött',
        'sköter',
        'sköta',
        'misskö',
        'kvalific',
        'lämplig',
        'olämplig',
        'referens',
        'poäng',
        'betyg',
        'rangordn',
        'vräk',
        'skuld',
      ],
      ...[
        'kronofog',
        'störning',
        'samarbet',
        'följsam',
        'uppför',
        'ansvarstag',
        'prestat',
        'drogfr',
        'boendeförmåg',
        'boenderefer',
        'meriter',
      ],
      ...[
        'deserv',
        'merit',
        'complian',
        'behav',
        'misbehav',
        'debt',
        'arrears',
        'referen',
        'suitab',
        'unsuitab',
        'qualif',
        'score',
        'cooperat',
      ],
    ],
    whole: ['bevisa', 'prove', 'earn', 'earned', 'ranking'],
  },
} as const;

export type NeverAsked = keyof typeof subjects | 'identity';

/** Besides, where a person writes for themselves: who they are in a register. A name to be called by is asked for by the form itself. */
const identity = {
  begins: [
    ...['personnum', 'samordningsnum', 'personbet', 'efternamn', 'legitim', 'bankid', 'passnum', 'födelsedat', 'födelsenum'],
    ...['surname', 'passport', 'ssn', 'identif'],
  ],
  whole: ['namn', 'namnet', 'heter', 'id', 'name', 'names'],
  phrases: ['personal number', 'identity number', 'social security', 'date of birth', 'född'],
} as const;

/** Soft hyphens and spaces of no width would hide a word from us, and from nobody else. */
const wordsOf = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

interface Stems {
  anywhere?: readonly string[];
  begins?: readonly string[];
  whole?: readonly string[];
}

const says = (word: string, { anywhere = [], begins = [], whole = [] }: Stems) =>
  anywhere.some(stem => word.includes(stem)) || begins.some(stem => word.startsWith(stem)) || whole.includes(word);

/** What a question is about that nobody may be asked, and the word that says so. */
export function neverAsked(text: string): { subject: NeverAsked; word: string } | undefined {
  for (const word of wordsOf(text))
    for (const [subject, stems] of Object.entries(subjects)) if (says(word, stems)) return { subject: subject as NeverAsked, word };
  return undefined;
}

/** Whether a question asks who someone is, which nobody has to say to ask for a home. */
export function asksWhoOneIs(text: string): { subject: NeverAsked; word: string } | undefined {
  const words = wordsOf(text);
  const word = words.find(each => says(each, identity)) ?? identity.phrases.find(phrase => ` ${words.join(' ')} `.includes(` ${phrase} `));
  return word ? { subject: 'identity', word } : undefined;
}
