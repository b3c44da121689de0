import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import { Programme } from '@bostadforst/contract/programme';
import { programmeFaults } from '@bostadforst/contract/programme/faults';
import { Settings } from '@bostadforst/contract/programme/settings';

/** What was read, and one sentence for each fault. */
export interface Read<T> {
  value: T;
  faults: string[];
}

/** Every `<code>.json` of a folder. A programme's code is the name of its file. */
export function readProgrammes(folder: string): Read<ReadonlyMap<string, Programme>> {
  const names = filesOf(folder);
  if (!names?.length)
    return {
      value: new Map(),
      faults: [`${folder} holds no programme: PROGRAMMES_DIR is a folder with one <code>.json for each municipality.`],
    };
  const read = names.map(name => {
    const path = join(folder, name);
    const { value, faults } = checked(path, Programme);
    if (value && value.code !== basename(name, '.json')) faults.push(`${path}: code is “${value.code}”, but must be the name of the file.`);
    return { value, faults: [...faults, ...(value ? programmeFaults(value).map(fault => `${path}: ${fault}`) : [])] };
  });
  return {
    value: new Map(read.flatMap(({ value }) => (value ? [[value.code, value] as const] : []))),
    faults: read.flatMap(({ faults }) => faults),
  };
}

export function readSettings(path: string): Read<Settings | undefined> {
  return checked(path, Settings);
}

/** Where settings and programmes name what the other does not have. */
export function agreeingFaults({ issuers, municipalities }: Settings, programmes: ReadonlyMap<string, Programme>): string[] {
  const units = new Set([...programmes.values()].flatMap(programme => programme.units.map(({ id }) => id)));
  return [
    ...Object.keys(municipalities)
      .filter(code => !programmes.has(code))
      .map(code => `settings.json: municipalities names ${code}, which has no programme.`),
    ...issuers.flatMap(({ issuer, municipalities: named }) =>
      named.filter(code => !programmes.has(code)).map(code => `settings.json: the issuer ${issuer} names ${code}, which has no programme.`),
    ),
    ...issuers.flatMap(({ issuer, units: given }) =>
      Object.values(given)
        .filter(unit => !units.has(unit))
        .map(unit => `settings.json: the issuer ${issuer} leads to the unit ${unit}, which no programme has.`),
    ),
  ];
}

function filesOf(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .sort();
  } catch {
    return undefined;
  }
}

function checked<S extends z.ZodMiniType>(path: string, schema: S): Read<z.output<S> | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not valid JSON' : `cannot be read (${(error as NodeJS.ErrnoException).code})`;
    return { value: undefined, faults: [`${path} ${why}.`] };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, faults: [] };
  return { value: undefined, faults: parsed.error.issues.map(issue => `${path}: ${whatIsWrong(issue, value)}.`) };
}

function whatIsWrong(issue: z.core.$ZodIssue, file: unknown): string {
  const field = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') return `${field} has a field that is not known: ${issue.keys.join(', ')}`;
  if (valueAt(file, issue.path) === undefined) return `${field} is missing`;
  return `${field} ${issue.code === 'custom' ? issue.message : `is not right (${issue.message})`}`;
}

const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], file);
