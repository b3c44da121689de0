import { isOneSlipFrom, joined, spelledOut, withoutMarks, wordsOf } from './spellings.ts';

interface Stems {
  anywhere?: readonly string[];
  begins?: readonly string[];
  /** “Spelberoende”, and not “oberoende”. */
  ends?: readonly string[];
  whole?: readonly string[];
}

const stems = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * What no municipality can make a question of (LSPUL 7 a §; a home is not earned). Stems, in Swedish and English, that a question about it
 * can hardly do without. A few honest questions are caught too and have to be put in other words: that costs a minute, the other mistake
 * costs somebody a home.
 */
const subjects = {
  addiction: {
    anywhere: stems('alkohol missbruk narkoti drogfri drogtest drogpåverk abstinens amfetamin cannabis alcohol addict knark nykter nyktr'),
    begins: stems(`
      drog beroende nykter onykter berus rusmedel fyller supa super dricker druck substans heroin hasch opio metadon subutex
      urinprov blåsa påverkad återfall alkis sprit kokain tramadol benso injicer riskbruk avgiftning tolvsteg nolltolerans
      rusfri cocaine benzo inject booz detox abuse dependenc gambl drug sober sobriet substance intoxic drunk drink methadone
      urine relapse`),
    ends: stems('beroende'),
    whole: stems('ren clean ghb laro lvm audit dudit weed'),
  },
  health: {
    anywhere: stems('diagnos psykiat psykisk ohälsa sjukdom självmord självskad depress psychiat suicid ångest'),
    begins: stems(`
      schizo autis adhd bipol ptsd hiv hepatit funktionsned funktionshind behandling terapi rehab medicin läkemed läkarintyg
      hälsotillst hälsoläge sjukskriv vårdplan psykos psykot borderline symtom symptom utvecklingsstör demens epilep smitta
      hälsoprob hälsoskäl anxiet psychos psychot disorder dementia sickness handicap mental illness disease disab treatment
      therap medication healthy`),
    whole: stems('sjuk sjuka frisk hälsa hälsan npf handikapp handikappad lpt sick ill'),
  },
  crime: {
    anywhere: stems('kriminal kriminell våldsbrott ungdomsbrott stöldbrott'),
    begins: stems(`
      brott straff dömd dömts fängel anstalt häkt polis frivård åtal belastningsreg våldsam våldsben hotfull vapen misstänkt
      tvångsvård crime crimin convict sentenced prison offence offense arrest police probation parole violen offender felon`),
    whole: stems('domar lvu jail'),
  },
  origin: {
    anywhere: stems('etnisk etnicit ethnic religi sexuell sexual'),
    begins: stems(`
      hudfärg trosuppfatt muslim kristen judisk nationalitet medborgarskap födelseland ursprung härkomst uppehållstill asyl
      flykting invandr utländsk könsidentit politisk partipol fackför svenskfödd utrikes hemland papperslös hbtq racial
      christian jewish nationality citizen asylum refugee immigra migrant foreign political gender lgbt`),
    whole: stems('ras rasen rom romer romsk jude läggning race faith roma'),
  },
  merit: {
    anywhere: stems('motivat motiver förtjän skötsam välsköt avhys evict betalningsanm hyresskuld poäng'),
    begins: stems(`
      skött sköter sköta misskö kvalific lämplig olämplig referens poäng betyg rangordn vräk skuld kronofog störning samarbet
      följsam uppför ansvarstag prestat drogfr boendeförmåg boenderefer boendekompet bokompet meriter regelfölj duktig
      pålitlig punktlig ansträng framsteg beteende uppträd ordningsam ordningssam utvärder effort conduct rating reliab
      trustworth progress unworth worthy deserv merit complian behav misbehav debt arrears referen suitab unsuitab qualif
      score cooperat`),
    whole: stems('bevisa värdig ovärdig klarat prove managed earn earned ranking'),
  },
  /** What some municipality declares as its condition: shown to everyone, and asked of nobody. */
  condition: {
    begins: stems('folkbokförd folkbokfört inskriven inskrivning handlingsplan genomförandeplan medverka delaktig enrol actionplan'),
    whole: stems('registered'),
  },
} satisfies Record<string, Stems>;

export type NeverAsked = keyof typeof subjects | 'identity';

/** Besides, where a person writes for themselves: who they are in a register. */
const register = {
  begins: stems(`
    personnum samordningsnum personbet legitim bankid passnum födelsedat födelsenum passport ssn identif`),
  phrases: ['personal number', 'identity number', 'social security', 'date of birth', 'född'],
};
/** A name to be called by is asked for by the form itself. */
const names = { begins: stems('efternamn surname'), whole: stems('namn namnet heter id name names') };

const says = (word: string, { anywhere = [], begins = [], ends = [], whole = [] }: Stems) =>
  anywhere.some(stem => word.includes(stem)) ||
  begins.some(stem => word.startsWith(stem)) ||
  ends.some(stem => word.endsWith(stem) && !word.endsWith(`o${stem}`)) ||
  whole.includes(word);

/** Words that are often misspelt, and that no other word is one slip away from. */
const misspelt: readonly (readonly [keyof typeof subjects, readonly string[]])[] = [
  ['addiction', stems('alkohol missbruk narkotika nykterhet drogfri alcohol sobriety')],
  ['health', stems('diagnos psykisk behandling funktionsned treatment')],
  ['merit', stems('skötsam motiverad motivation förtjäna motivated')],
];

type Subject = keyof typeof subjects;
const marked = Object.entries(subjects) as [Subject, Stems][];
/** For a text that has no å, ä or ö at all. */
const unmarked = JSON.parse(withoutMarks(JSON.stringify(marked))) as typeof marked;

const saidIn = (all: typeof marked, word: string) => all.find(([, each]) => says(word, each))?.[0];
const misspeltIn = (word: string, is: (right: string, word: string) => boolean) =>
  misspelt.find(([, words]) => words.some(right => is(right, word)))?.[0];
const beginsWith = (right: string, word: string) => word.startsWith(right);

/** What a question is about that nobody may be asked, and the word that says so. */
export function neverAsked(text: string): { subject: NeverAsked; word: string } | undefined {
  // “Drog sig ur” is not about drugs.
  const words = wordsOf(text.replace(/(?<!\p{L})drog sig(?!\p{L})/giu, ''));
  const inTheirMarks = /[åäö]/i.test(text.normalize('NFC'));
  for (const word of [...words, ...spelledOut(text)]) {
    const subject = saidIn(marked, word) ?? misspeltIn(word, isOneSlipFrom) ?? (inTheirMarks ? undefined : saidIn(unmarked, word));
    if (subject) return { subject, word };
  }
  for (const word of joined(words)) {
    const subject = misspeltIn(word, beginsWith);
    if (subject) return { subject, word };
  }
  return undefined;
}

/** Whether a question asks for a number or a date that someone stands under in a register. */
export function asksForNumber(text: string): { subject: NeverAsked; word: string } | undefined {
  const words = wordsOf(text);
  const word = words.find(each => says(each, register)) ?? register.phrases.find(phrase => ` ${words.join(' ')} `.includes(` ${phrase} `));
  return word ? { subject: 'identity', word } : undefined;
}

/** Whether a question asks who someone is, which nobody has to say to ask for a home. */
export function asksWhoOneIs(text: string): { subject: NeverAsked; word: string } | undefined {
  const name = wordsOf(text).find(each => says(each, names));
  return asksForNumber(text) ?? (name ? { subject: 'identity', word: name } : undefined);
}
