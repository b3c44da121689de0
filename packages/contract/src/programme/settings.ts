import * as z from 'zod/mini';
import { Role } from '../access/access.ts';
import { MailSettings, Webhook } from '../notify/outgoing-settings.ts';
import { MunicipalityCode } from './municipality-code.ts';
import { UnitId } from './policy.ts';

/** A scheme, host and port, without path: `https://www.example.se`. Loopback may be plain http. A wildcard is not an origin. */
const Origin = z.string().check(
  z.refine(value => {
    if (value.includes('*') || !URL.canParse(value)) return false;
    const { origin, protocol, hostname } = new URL(value);
    return origin === value && (protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)));
  }, 'must be an origin such as https://www.example.se, without path or wildcard'),
);

/** Keys and tokens are fetched from here: over https, or from this very machine. */
const IssuerUrl = z.url().check(
  z.refine(value => {
    if (!URL.canParse(value)) return false;
    const { protocol, hostname } = new URL(value);
    return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname));
  }, 'must be an https address'),
);

const Subject = z.strictObject({ issuer: IssuerUrl, subject: z.string().check(z.minLength(1)) });

/** Whom we believe about who someone is, and how their claims are read. */
export const Issuer = z.strictObject({
  issuer: IssuerUrl,
  /** The `aud` a token must carry. */
  audience: z.string().check(z.minLength(1)),
  /** This service's own client at the issuer, for sign-in on the portal pages. Its secret, if any, is in the environment. */
  clientId: z.string().check(z.minLength(1)),
  /**
   * Municipalities that this issuer may speak for. A token's own claim must name the municipality as well; its roles and units
   * then hold in each that it names. Sign-in on a municipality's portal pages goes to the first issuer that lists it.
   */
  municipalities: z.array(MunicipalityCode).check(z.minLength(1)),
  /** The names of the claims that hold lists of municipalities, roles and units. */
  claims: z.strictObject({ municipalities: z.string(), roles: z.string(), units: z.string() }),
  /** Claim value → role. A value that is not here gives no role. */
  roles: z.record(z.string(), Role),
  /** Claim value → unit of the programme. A value that is not here gives no unit. */
  units: z.record(z.string(), UnitId),
  /** `acr` value → level of assurance, for brokers that name them otherwise. `loa2`, `loa3` and `loa4` always mean themselves. */
  levels: z.optional(z.record(z.string(), z.enum(['loa2', 'loa3', 'loa4']))),
  /** The scopes that sign-in asks for. `openid profile` unless said. */
  scope: z.optional(z.string().check(z.minLength(1))),
});
export type Issuer = z.infer<typeof Issuer>;

/** What the operator knows about one municipality and never serves. */
export const MunicipalitySettings = z.strictObject({
  /**
   * Origins of its own pages: they may call this service for it and show its frames, as may those of `sites` below for every municipality.
   */
  sites: z.optional(z.array(Origin)),
  /** Landlords and the sign-ins that act for each. */
  landlords: z.array(
    z.strictObject({
      id: UnitId,
      name: z.string().check(z.minLength(1)),
      kind: z.enum(['municipal', 'private', 'association']),
      people: z.array(Subject),
    }),
  ),
  /** Whom the coordinator may name as someone's support worker. */
  supportWorkers: z.array(z.extend(Subject, { id: UnitId, name: z.string().check(z.minLength(1)) })),
  /**
   * Who sees records of people with protected identity, whatever their role: at least two, so that one can be away, and no more than are
   * needed. A log reviewer among them reviews who has looked at those records.
   */
  protectedStaff: z.optional(
    z
      .array(Subject)
      .check(
        z.refine(
          named => new Set(named.map(({ issuer, subject }) => JSON.stringify([issuer, subject]))).size >= 2,
          'must name at least two people',
        ),
      ),
  ),
  /** Systems that are told what has happened, by ids and states alone. */
  webhooks: z.optional(z.array(Webhook)),
  /** Mailboxes that are told that there is something new, and nothing more. */
  mail: z.optional(MailSettings),
});
export type MunicipalitySettings = z.infer<typeof MunicipalitySettings>;

/** `settings.json`: the operator's, read at start, never served, never in the database. Secrets are in the environment alone. */
export const Settings = z.strictObject({
  /** Where this service is reached from outside. Sign-in returns here, and cookies count here alone. */
  origin: Origin,
  /** Pages that may call this service from a browser, and show its frames, for every municipality. */
  sites: z.array(Origin),
  issuers: z.array(Issuer),
  municipalities: z.record(MunicipalityCode, MunicipalitySettings),
  /** Lets messages go to this very machine, over plain http as well. For the demo and tests: refused without `BF_DEMO=1`. */
  allowLoopback: z.optional(z.boolean()),
});
export type Settings = z.infer<typeof Settings>;
