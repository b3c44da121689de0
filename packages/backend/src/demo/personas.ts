import type { Role } from '@bostadforst/contract/access';
import { inLanguage, type Programme, type Unit } from '@bostadforst/contract/programme';

/** An invented person that anyone may sign in as in the demo. */
export interface Persona {
  /** Never changes: settings and the demo’s people are tied to it. */
  subject: string;
  municipality: string;
  firstName: string;
  /** What they do, in Swedish, such as `samordnare`. */
  what: string;
  group: 'own' | 'landlord' | 'staff';
  roles: Role[];
  units: string[];
  acr: 'loa2' | 'loa3';
  /** Which of the demo’s landlords they act for. */
  landlordId?: string;
}

interface Row {
  key: string;
  /** One for every other municipality, so that two demos are told apart. */
  firstNames: readonly [string, string];
  what: string;
  roles: Role[];
  unit?: Unit['type'];
  landlordId?: string;
  /** Left out: in every municipality. */
  where?: (programme: Programme) => boolean;
}

/** Two invented landlords, the same in every municipality of the demo. */
export const demoLandlords = [
  { id: 'exempelhem', name: 'Exempelhem', kind: 'municipal' },
  { id: 'granbacken', name: 'Granbackens fastigheter', kind: 'private' },
] as const;

const own: Row[] = [
  { key: 'participant', firstNames: ['Alva', 'Ture'], what: 'söker ett hem', roles: ['participant'] },
  { key: 'waiting', firstNames: ['Ines', 'Folke'], what: 'har hört av sig och väntar', roles: ['participant'] },
  { key: 'tenant', firstNames: ['Mio', 'Signe'], what: 'hyresgäst', roles: ['tenant', 'participant'] },
];

const landlords: Row[] = [
  { key: 'landlord-1', firstNames: ['Rut', 'Nils'], roles: ['landlord_contact'], ...actingFor(demoLandlords[0]) },
  { key: 'landlord-2', firstNames: ['Olle', 'Karin'], roles: ['landlord_contact'], ...actingFor(demoLandlords[1]) },
];

const staff: Row[] = [
  { key: 'outreach', firstNames: ['Sol', 'Ivar'], what: 'uppsökare', roles: ['outreach_worker'], unit: 'outreach' },
  {
    key: 'outreach-colleague',
    firstNames: ['Mio', 'Saga'],
    what: 'uppsökare, delar telefon',
    roles: ['outreach_worker'],
    unit: 'outreach',
  },
  {
    key: 'coordinator',
    firstNames: ['Kim', 'Moa'],
    what: 'samordnare',
    roles: ['coordinator', 'working_group_member'],
    unit: 'housing_first',
  },
  { key: 'working-group', firstNames: ['Lo', 'Arvid'], what: 'arbetsgruppen', roles: ['working_group_member'], unit: 'adult' },
  { key: 'steering-group', firstNames: ['Bo', 'Hedda'], what: 'styrgruppen', roles: ['steering_member'] },
  {
    key: 'steering-colleague',
    firstNames: ['Ebba', 'Jon'],
    what: 'styrgruppen',
    roles: ['steering_member'],
    where: ({ policy }) => policy.lot === 'among_equals',
  },
  { key: 'tenancy-manager', firstNames: ['Eli', 'Gun'], what: 'kontraktsansvarig', roles: ['tenancy_manager'], unit: 'property' },
  { key: 'support-worker', firstNames: ['Sam', 'Tyra'], what: 'boendestödjare', roles: ['support_worker'], unit: 'housing_first' },
  {
    key: 'labour-market',
    firstNames: ['Noor', 'Vera'],
    what: 'arbetsmarknadshandläggare',
    roles: ['employment_officer'],
    unit: 'labour_market',
  },
  { key: 'log-reviewer', firstNames: ['Vide', 'Ester'], what: 'granskar loggen', roles: ['log_reviewer'] },
];

/** In the order that a programme’s caseworkers are taken from; three of them are enough to try a statement each. */
const casework: Unit['type'][] = ['adult', 'financial_aid', 'disability_lss', 'social_psychiatry', 'addiction_care', 'housing_first'];
const caseworkerNames = [
  ['Tove', 'Ali'],
  ['Max', 'Stina'],
  ['Liv', 'Emil'],
] as const;

/** Everyone one can be in a municipality of the demo. `index` is its place among them. */
export function personasOf(programme: Programme, index = 0): Persona[] {
  const name = (names: readonly [string, string]) => names[index % 2 ? 1 : 0];
  const here = ({ where }: Row) => where?.(programme) ?? true;
  const persona = (group: Persona['group']) => (row: Row) => ({
    subject: `${programme.code}-${row.key}`,
    municipality: programme.code,
    firstName: name(row.firstNames),
    what: row.what,
    group,
    roles: row.roles,
    units: programme.units.filter(unit => unit.type === row.unit).map(unit => unit.id),
    acr: group === 'landlord' ? ('loa2' as const) : ('loa3' as const),
    landlordId: row.landlordId,
  });
  const caseworkers = casework
    .flatMap(type => programme.units.filter(unit => unit.type === type))
    .slice(0, 3)
    .map((unit, place) => ({
      ...persona('staff')({ key: `caseworker-${unit.id}`, firstNames: caseworkerNames[place]!, what: '', roles: ['case_officer'] }),
      what: `socialsekreterare, ${inLanguage(unit.name, 'sv')}`,
      units: [unit.id],
    }));
  return [...own.map(persona('own')), ...landlords.map(persona('landlord')), ...staff.filter(here).map(persona('staff')), ...caseworkers];
}

function actingFor({ id, name }: (typeof demoLandlords)[number]) {
  return { landlordId: id, what: `förvaltare, ${name}` };
}

/** As the service calls them: `Kim, samordnare`. */
export const displayName = ({ firstName, what }: Persona) => `${firstName}, ${what}`;
