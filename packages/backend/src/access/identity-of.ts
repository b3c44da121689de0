import type { JWTPayload } from 'jose';
import type { Role } from '@bostadforst/contract/access';
import { ProblemError } from '@bostadforst/contract/problem';
import type { Issuer, Settings } from '@bostadforst/contract/programme/settings';
import type { Identity } from './identity.ts';
import type { CheckedToken } from './tokens.ts';

/** Roles that see other people's records, and so have units. */
const isStaff = (role: Role) => role !== 'participant' && role !== 'tenant' && role !== 'landlord_contact';

/** Who a checked token is in one municipality. `not_found` where its issuer or its claims do not name the municipality. */
export function identityOf({ issuer, claims }: CheckedToken, municipality: string, settings: Settings): Identity {
  const named = listed(claims, issuer.claims.municipalities);
  if (!issuer.municipalities.includes(municipality) || !named.includes(municipality)) throw new ProblemError('not_found');

  const landlordId = landlordOf(issuer.issuer, claims.sub, municipality, settings);
  const level = levelOf(claims, issuer);
  const roles = [...new Set(listed(claims, issuer.claims.roles).flatMap(value => own(issuer.roles, value) ?? []))]
    .filter(role => level >= levelFor(role))
    // A landlord contact acts for a landlord that settings name, or not at all.
    .filter(role => role !== 'landlord_contact' || landlordId !== undefined);
  const units = roles.some(isStaff) ? listed(claims, issuer.claims.units).flatMap(value => own(issuer.units, value) ?? []) : [];

  return {
    issuer: issuer.issuer,
    subject: claims.sub,
    ...(typeof claims['name'] === 'string' && claims['name'] ? { name: claims['name'].slice(0, 100) } : {}),
    roles,
    units: [...new Set(units)],
    ...(roles.includes('landlord_contact') ? { landlordId } : {}),
  };
}

/**
 * Level of assurance (1–4) that a role asks for. Three, “substantial”, for staff and for people’s own records; two for
 * landlords, who see nothing sensitive.
 */
function levelFor(role: Role) {
  return role === 'landlord_contact' ? 2 : 3;
}

function levelOf(claims: JWTPayload, issuer: Issuer): number {
  const acr = claims['acr'];
  if (typeof acr !== 'string') return 0;
  const level = own(issuer.levels ?? {}, acr) ?? acr;
  return /^loa[234]$/.test(level) ? Number(level.slice(3)) : 0;
}

function landlordOf(issuer: string, subject: string, municipality: string, settings: Settings): string | undefined {
  const landlords = own(settings.municipalities, municipality)?.landlords ?? [];
  return landlords.find(each => each.people.some(person => person.issuer === issuer && person.subject === subject))?.id;
}

/** The strings of a claim. Its name is taken whole, else as a path: `realm_access.roles`. */
function listed(claims: JWTPayload, name: string): string[] {
  const inside = (value: unknown, key: string) =>
    typeof value === 'object' && value ? own(value as Record<string, unknown>, key) : undefined;
  const value = own(claims, name) ?? name.split('.').reduce(inside, claims as unknown);
  return (Array.isArray(value) ? value : [value]).filter(each => typeof each === 'string');
}

/** A claim's value is someone else's word: `constructor` must not find what every object has. */
function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
