import * as z from 'zod/mini';

/** A municipality's slug. Never changes; the official kommunkod is a field of its own. */
export const MunicipalityCode = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,38}$/));
export type MunicipalityCode = z.infer<typeof MunicipalityCode>;

/** The path of every route that names nothing but a municipality. */
export const InMunicipality = z.object({ municipality: MunicipalityCode });
