import type { FastifyRequest } from 'fastify';
import type { Role } from '@bostadforst/contract/access';
import { ProblemError } from '@bostadforst/contract/problem';
import type { Route } from '@bostadforst/contract/route';
import type { SendingFlag } from '@bostadforst/contract/sending';
import type { House } from '../house.ts';
import type { Identity } from './identity.ts';

/** Who has come in, where, and as what. */
export interface LetIn {
  municipality: string;
  identity?: Identity;
  role?: Role;
  /** Why to look twice at what was sent without sign-in. */
  flags?: readonly SendingFlag[];
}

/**
 * A token counts only for a municipality that its issuer and its claims both name; else the answer is `not_found`, as for a
 * municipality that is not here.
 */
export async function letIn(house: House, route: Route, request: FastifyRequest): Promise<LetIn> {
  const { municipality } = request.params as { municipality: string };
  const known = house.programmes.has(municipality);
  const counted = known ? municipality : '';
  if (route.who === 'anyone') {
    const flags = await house.limits.forAnyone(route, request, counted);
    if (!known) throw new ProblemError('not_found');
    return { municipality, flags };
  }
  const identity = known ? await house.whoIs(request, municipality) : undefined;
  if (!identity) {
    await house.limits.asking(request, counted);
    throw new ProblemError(known ? 'not_signed_in' : 'not_found');
  }
  if (route.who === 'signed_in') return { municipality, identity };
  const role = route.who.find(each => identity.roles.includes(each));
  if (!role) throw new ProblemError('not_allowed');
  return { municipality, identity, role };
}
