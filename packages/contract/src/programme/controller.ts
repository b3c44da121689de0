import * as z from 'zod/mini';
import { LocalText } from './local-text.ts';
import { PhoneNumber } from './phone-number.ts';

/** A function and how to reach it, never a named person. At least one way. */
export const DataProtectionOfficer = z
  .strictObject({
    name: LocalText,
    phone: z.optional(PhoneNumber),
    email: z.optional(z.email()),
    address: z.optional(LocalText),
  })
  .check(z.refine(({ phone, email, address }) => Boolean(phone || email || address), 'needs a phone, an email or an address'));

/**
 * Who is responsible for what is written, and what that means for the person (dataskyddsförordningen artikel 13). It stands one step away
 * from every question. Secrecy and its waiver are another thing and have words of their own.
 */
export const Controller = z.strictObject({
  /** The committee, such as “Socialnämnden i Exempelkommun”. */
  name: LocalText,
  contact: LocalText,
  dataProtectionOfficer: DataProtectionOfficer,
  /** What it is used for. */
  purposes: LocalText,
  legalGround: LocalText,
  /** How long it is kept. */
  retention: LocalText,
  /** What the person may ask for. Nobody can object to what the social services may handle by law (LSPUL 6 §): promise no such right. */
  rights: LocalText,
  complaintsTo: LocalText,
});
export type Controller = z.infer<typeof Controller>;
