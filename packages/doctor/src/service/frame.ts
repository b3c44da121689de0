import { mayFrame, readPolicies } from '../policy.ts';
import { get, type Fetch } from './get.ts';

/** Whether a service shows an element in a frame on this page. `status` 0: nobody answered. */
export interface FrameAnswer {
  address: string;
  status: number;
  shown: boolean;
}

export async function askFrame(fetch: Fetch, backend: string, municipality: string, tag: string, page: string): Promise<FrameAnswer> {
  const address = `${backend.replace(/\/$/, '')}/frame/${encodeURIComponent(municipality)}/${tag.slice('bf-'.length)}`;
  const answer = await get(fetch, address);
  if (!answer) return { address, status: 0, shown: false };
  const policies = readPolicies([answer.header('content-security-policy')]);
  // Browsers pass over X-Frame-Options where a policy says who may frame.
  const named = policies.some(policy => policy.has('frame-ancestors'));
  const refused = !named && answer.header('x-frame-options') !== '' && new URL(address).origin !== new URL(page).origin;
  return { address, status: answer.status, shown: !refused && mayFrame(policies, address, page) };
}
