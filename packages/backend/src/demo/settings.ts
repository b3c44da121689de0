import { roles } from '@bostadforst/contract/access';
import type { Programme } from '@bostadforst/contract/programme';
import type { Issuer, MunicipalitySettings, Settings } from '@bostadforst/contract/programme/settings';
import { demoLandlords, displayName, personasOf, type Persona } from './personas.ts';

/** The `aud` of the demo’s tokens. */
export const demoAudience = (origin: string) => `${origin}/v1`;
export const demoIssuer = (origin: string) => `${origin}/idp`;
/** One client per municipality: so the provider knows whose people to offer. */
export const demoClient = (municipality: string) => `portal-${municipality}`;

/** Settings as an operator would write them, for the demo’s own provider and its invented people. */
export function demoSettings({
  origin,
  programmes,
  sites = [],
}: {
  origin: string;
  programmes: readonly Programme[];
  /** Origins of pages that stand elsewhere. */
  sites?: readonly string[];
}): Settings {
  const issuer = demoIssuer(origin);
  return {
    origin,
    sites: [origin, ...sites],
    issuers: programmes.map(programme => issuerLine(programme, origin)),
    municipalities: Object.fromEntries(
      programmes.map((programme, index) => [programme.code, municipality(personasOf(programme, index), issuer)]),
    ),
  };
}

function issuerLine({ code, units }: Programme, origin: string): Issuer {
  return {
    issuer: demoIssuer(origin),
    audience: demoAudience(origin),
    clientId: demoClient(code),
    municipalities: [code],
    claims: { municipalities: 'municipalities', roles: 'roles', units: 'units' },
    roles: Object.fromEntries(roles.map(role => [role, role])),
    units: Object.fromEntries(units.map(({ id }) => [id, id])),
  };
}

function municipality(personas: Persona[], issuer: string): MunicipalitySettings {
  return {
    landlords: demoLandlords.map(landlord => ({
      ...landlord,
      people: personas.filter(each => each.landlordId === landlord.id).map(({ subject }) => ({ issuer, subject })),
    })),
    supportWorkers: personas
      .filter(each => each.roles.includes('support_worker'))
      .map(each => ({ id: 'support-worker', issuer, subject: each.subject, name: displayName(each) })),
    protectedStaff: personas
      .filter(each => each.roles.includes('coordinator') || each.roles.includes('log_reviewer'))
      .map(({ subject }) => ({ issuer, subject })),
  };
}
