import type { Role } from '@bostadforst/contract/access';

/** Who is asking, in one municipality. Nothing here is taken from the request but a checked token. */
export interface Identity {
  issuer: string;
  subject: string;
  name?: string;
  /** What the token's claims and level of assurance give in this municipality. May be none. */
  roles: Role[];
  /** Ids of the programme's units. */
  units: string[];
  /** The landlord that settings tie this sign-in to. */
  landlordId?: string;
}
