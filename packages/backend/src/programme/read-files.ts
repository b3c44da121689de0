import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod/mini';
import { Programme } from '@bostadforst/contract/programme';
import { programmeFaults } from '@bostadforst/contract/programme/faults';
import { Settings } from '@bostadforst/contract/programme/settings';
import { notJson, whatIsWrong } from './what-is-wrong.ts';

/** What was read, and one sentence for each fault. */
export interface Read<T> {
  value: T;
  faults: string[];
}

/** A client reads past fields that only a newer service knows. Whoever writes a file is told: the word is misspelt. */
const ProgrammeFile = z.strictObject(Programme.shape);

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
    const { value, faults } = checked(path, ProgrammeFile);
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
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    return { value: undefined, faults: [`${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { value: undefined, faults: [`${path} ${notJson(text, error as SyntaxError)}.`] };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, faults: [] };
  return { value: undefined, faults: parsed.error.issues.map(issue => `${path}: ${whatIsWrong(issue, value)}.`) };
}
