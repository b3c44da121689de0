import { people } from '../person/person-store.ts';
import type { Fetch, TestApp, TestCaller } from './testing.ts';

export interface Tenant {
  personId: string;
  fetch: Fetch;
}

let tenants = 0;

/** Someone with a record that their sign-in is tied to. */
export async function aTenant(
  test: Pick<TestApp, 'one' | 'inRoom' | 'issuer'>,
  more: Partial<TestCaller> = {},
  municipality = 'exempelkommun',
): Promise<Tenant> {
  const subject = more.subject ?? `tenant ${(tenants += 1)}`;
  const personId = await test.inRoom({ municipality }, async room => {
    const person = await people(room).create({ protectedIdentity: 'no' });
    await room.trx
      .insertInto('sign_in_tie')
      .values({ municipality, issuer: test.issuer, subject, person_id: person.personId, tied_at: room.now })
      .execute();
    return person.personId;
  });
  return { personId, fetch: test.one('tenant', { ...more, subject }) };
}
