// Puts the outreach page's worker to work, and lets a newer release begin while nobody has written anything. A script of its own: the
// address of a worker needs a policy that no element has.
interface Policies {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(address: string): string };
}

const address = '/outreach/worker.js';
const scope = location.pathname;

function trusted(): string {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
  // The one address there is, whatever is asked for.
  return policies ? policies.createPolicy('bostadforst-worker', { createScriptURL: () => address }).createScriptURL(address) : address;
}

if ('serviceWorker' in navigator) void keep();

async function keep() {
  try {
    const registration = await navigator.serviceWorker.register(trusted(), { scope, updateViaCache: 'none' });
    const { waiting } = registration;
    if (!waiting || !navigator.serviceWorker.controller) return;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    waiting.postMessage('begin');
  } catch {
    // A private window, or a browser that has none: the page works as long as there is network.
  }
}
