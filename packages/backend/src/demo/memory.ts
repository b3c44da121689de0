import type { Adapter, AdapterPayload } from 'oidc-provider';

/**
 * What the demo’s provider remembers: sign-ins under way, for minutes, in memory. A restart forgets them; tokens already
 * given still hold, for they carry everything themselves.
 */
export function memory() {
  const kept = new Map<string, { payload: AdapterPayload; until: number }>();

  return (model: string): Adapter => {
    const find = (matches: (payload: AdapterPayload) => boolean) =>
      [...kept].find(([key, { payload, until }]) => key.startsWith(`${model}:`) && until > Date.now() && matches(payload))?.[1].payload;

    return {
      async upsert(id, payload, seconds = 3600) {
        for (const [key, { until }] of kept) if (until <= Date.now()) kept.delete(key);
        kept.set(`${model}:${id}`, { payload, until: Date.now() + seconds * 1000 });
      },
      async find(id) {
        const entry = kept.get(`${model}:${id}`);
        return entry && entry.until > Date.now() ? entry.payload : undefined;
      },
      findByUid: async uid => find(payload => payload.uid === uid),
      findByUserCode: async code => find(payload => payload.userCode === code),
      async consume(id) {
        const entry = kept.get(`${model}:${id}`);
        if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
      },
      async destroy(id) {
        kept.delete(`${model}:${id}`);
      },
      async revokeByGrantId(grantId) {
        for (const [key, { payload }] of kept) if (payload.grantId === grantId) kept.delete(key);
      },
    };
  };
}
