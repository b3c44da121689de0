import type { Staying } from '@bostadforst/contract/referral';
import type { ReferralState } from '@bostadforst/contract/referral/flow';

/** An invented name on the demo's list: how it came, how long ago, and how far it has gone. */
export interface DemoName {
  alias: string;
  path: 'own' | 'outreach' | 'unit';
  /** Days ago that it was received. */
  daysAgo: number;
  words: string;
  /** Left out: acutely homeless. */
  staying?: Staying;
  /** What the group wrote, where the demo shows several side by side. */
  assessed?: { needNow: string; currentSituation: string; supportNeed: string };
  /** Has the person said yes to the units? */
  yes: boolean;
  upTo: ReferralState;
  /** Written with a personal number, by another unit too, and added to since. */
  knownByTwo?: true;
}

export const demoNames: readonly DemoName[] = [
  { alias: 'Tallen', path: 'outreach', daysAgo: 214, words: 'Jag vill ha en dörr som går att låsa.', yes: true, upTo: 'housed' },
  { alias: 'Kajan', path: 'outreach', daysAgo: 187, words: 'Ett ställe där posten kommer fram.', yes: true, upTo: 'offered' },
  {
    alias: 'Storm',
    path: 'unit',
    daysAgo: 171,
    words: 'Vill bo nära sin dotter.',
    yes: true,
    staying: 'institution',
    upTo: 'not_now',
    knownByTwo: true,
  },
  {
    alias: 'Vide',
    path: 'own',
    daysAgo: 156,
    words: 'Jag vill laga min egen mat.',
    yes: true,
    staying: 'institution',
    upTo: 'waiting_for_home',
  },
  { alias: 'Mossan', path: 'outreach', daysAgo: 143, words: 'Tyst om natten, det är allt.', yes: true, upTo: 'prioritised' },
  {
    alias: 'Ekot',
    path: 'outreach',
    daysAgo: 122,
    words: 'Jag vill inte flytta runt mer.',
    yes: true,
    upTo: 'awaiting_decision',
    assessed: {
      needNow: 'Ett ställe att vara kvar på. Har flyttat sex gånger i år.',
      currentSituation: 'Sover där det går, ibland på härbärge.',
      supportNeed: 'Någon att ringa på kvällarna. Vill själv bestämma hur ofta.',
    },
  },
  {
    alias: 'Rönnen',
    path: 'unit',
    daysAgo: 111,
    words: 'Ett rum där barnen kan hälsa på.',
    yes: true,
    upTo: 'awaiting_decision',
    staying: 'institution',
    assessed: {
      needNow: 'Två rum, så att barnen kan sova över.',
      currentSituation: 'Stödboende, där barn inte får hälsa på.',
      supportNeed: 'Hjälp med papper i början, sedan lite.',
    },
  },
  {
    alias: 'Havre',
    path: 'own',
    daysAgo: 104,
    words: 'Bottenvåning, så att jag orkar hem.',
    yes: true,
    upTo: 'awaiting_decision',
    assessed: {
      needNow: 'Bottenvåning eller hiss. Trappor går inte.',
      currentSituation: 'Bor i bilen sedan i våras.',
      supportNeed: 'Sällskap till vården, och hjälp att få hem möbler.',
    },
  },
  { alias: 'Linden', path: 'own', daysAgo: 98, words: 'En egen nyckel.', yes: true, staying: 'institution', upTo: 'ready_for_assessment' },
  {
    alias: 'Ripan',
    path: 'outreach',
    daysAgo: 84,
    words: 'Jag vill ha ett ställe att komma hem till.',
    yes: true,
    upTo: 'ready_for_assessment',
  },
  {
    alias: 'Hassel',
    path: 'unit',
    daysAgo: 71,
    words: 'Vill ha nära till bussen.',
    yes: true,
    staying: 'institution',
    upTo: 'ready_for_assessment',
  },
  {
    alias: 'Pärlan',
    path: 'outreach',
    daysAgo: 64,
    words: 'Jag vill kunna sova en hel natt.',
    yes: true,
    staying: 'institution',
    upTo: 'collecting_statements',
  },
  { alias: 'Bäcken', path: 'own', daysAgo: 33, words: 'Ett hem där katten får vara med.', yes: false, upTo: 'screening' },
  { alias: 'Granit', path: 'own', daysAgo: 6, words: 'Jag vill komma in från kylan.', yes: false, upTo: 'received' },
];

/** One at each end of the way, and two on it. */
export const fewNames: readonly DemoName[] = demoNames.filter(
  ({ upTo }, place) =>
    ['housed', 'waiting_for_home', 'ready_for_assessment', 'received'].includes(upTo) &&
    demoNames.findIndex(each => each.upTo === upTo) === place,
);

/** Whom a steering group has declared equal, where its programme lets it draw lots. */
export const equalNames: readonly DemoName[] = [
  {
    alias: 'Asken',
    path: 'outreach',
    daysAgo: 118,
    words: 'Ett lås, och någonstans att ställa skorna.',
    yes: true,
    upTo: 'awaiting_decision',
    assessed: {
      needNow: 'Ett lås på dörren före vintern.',
      currentSituation: 'Sover i trapphus, aldrig två nätter på samma ställe.',
      supportNeed: 'Någon som följer med första gången till allt nytt.',
    },
  },
  {
    alias: 'Lärkan',
    path: 'own',
    daysAgo: 116,
    words: 'Ett eget kök.',
    yes: true,
    upTo: 'awaiting_decision',
    assessed: {
      needNow: 'Ett ställe där medicinen kan ligga kallt.',
      currentSituation: 'Sover ute, och på härbärge när det finns plats.',
      supportNeed: 'Besök varje dag till en början.',
    },
  },
  {
    alias: 'Sälgen',
    path: 'unit',
    daysAgo: 115,
    words: 'Att få vara i fred om natten.',
    yes: true,
    upTo: 'awaiting_decision',
    assessed: {
      needNow: 'Lugn om natten, och en adress.',
      currentSituation: 'Bor i ett tält vid ån.',
      supportNeed: 'Hjälp med ekonomin, annars lite.',
    },
  },
];

/** In no list but that of named staff. */
export const protectedName: DemoName = {
  alias: 'Snäckan',
  path: 'own',
  daysAgo: 21,
  words: 'Ett lugnt ställe.',
  yes: false,
  upTo: 'screening',
};

export const demoHomes = [
  {
    address: 'Exempelgatan 3, lgh 1201',
    neighbourhood: 'Centrum',
    rooms: 1,
    areaM2: 34,
    floor: 2,
    lift: true,
    petsAllowed: true,
    rentSek: 5200,
  },
  {
    address: 'Exempelgatan 5, lgh 1002',
    neighbourhood: 'Centrum',
    rooms: 1,
    areaM2: 31,
    floor: 0,
    lift: false,
    petsAllowed: false,
    rentSek: 4900,
  },
  {
    address: 'Granbacken 12, lgh 1101',
    neighbourhood: 'Norra sidan',
    rooms: 2,
    areaM2: 48,
    floor: 1,
    lift: false,
    petsAllowed: true,
    rentSek: 6400,
  },
  {
    address: 'Granbacken 14, lgh 1303',
    neighbourhood: 'Norra sidan',
    rooms: 1,
    areaM2: 36,
    floor: 3,
    lift: true,
    petsAllowed: true,
    rentSek: 5600,
  },
] as const;
