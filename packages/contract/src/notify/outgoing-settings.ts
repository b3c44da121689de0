import * as z from 'zod/mini';
import { roles, type Role } from '../access/access.ts';
import { OutgoingEvent } from './outgoing.ts';

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Over https; plain http to this very machine alone, which the service takes in the demo and nowhere else. */
const WebhookUrl = z.string().check(
  z.refine(value => {
    if (!URL.canParse(value)) return false;
    const { protocol, hostname, username, password, hash } = new URL(value);
    if (username || password || hash) return false;
    return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
  }, 'must be an https address without a name, a password or a #'),
);

/** What a secret is kept under in the environment. Not the secret. */
export const SecretName = z.string().check(z.regex(/^[a-z][a-z0-9_-]{0,38}$/));

/** A system of the municipality's own that is told what has happened. */
export const Webhook = z.strictObject({
  url: WebhookUrl,
  events: z.array(OutgoingEvent).check(z.minLength(1)),
  /** The name in `BF_WEBHOOK_SECRETS` of the secret that signs it. One of its own for each address. */
  secretName: SecretName,
});
export type Webhook = z.infer<typeof Webhook>;

/** Roles that a mailbox may belong to: those whose work the list is. Nobody whom a referral is about, and no landlord, is ever written to. */
export const mailedRoles = [
  'coordinator',
  'working_group_member',
  'steering_member',
  'case_officer',
  'outreach_worker',
  'support_worker',
  'tenancy_manager',
] as const satisfies readonly Role[];

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

const Address = z.email().check(z.maxLength(120));

/** One neutral sentence to the mailbox of a role or a unit. */
export const MailSettings = z.strictObject({
  from: Address,
  smtp: z.strictObject({
    host: z.string().check(z.regex(/^[a-z0-9.:-]{1,253}$/i)),
    port: z.int().check(z.minimum(1), z.maximum(65_535)),
    /** `tls` from the first byte, as on port 465, or `starttls`, as on 587. `none` is for this very machine, in the demo and tests. */
    security: z.enum(['tls', 'starttls', 'none']),
    /** Its password is in `BF_SMTP_PASSWORDS`. */
    user: z.optional(z.string().check(z.minLength(1))),
    /** The mail server stands on the municipality's own network, at a private address. */
    ownNetwork: z.optional(z.boolean()),
  }),
  /** A role or a unit of the programme → its mailboxes. Never a person's own. */
  to: z.record(z.string(), z.array(Address).check(z.minLength(1), z.maxLength(10))),
});
export type MailSettings = z.infer<typeof MailSettings>;
