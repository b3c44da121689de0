/** By this the service marks the outreach page: a captive portal answers anything with a page of its own. */
const ownHeader = 'bostadforst-outreach';

/** How long one waits for the newest programme, in milliseconds, before the one of last time will do. */
const patience = 3_000;

/**
 * Code and public texts, so that the page opens without network. Nothing else is ever put here: no answer, nothing that was asked for by
 * someone who was signed in.
 *
 * @param page `/outreach/<municipality>`
 */
export function kept(name: string, page: string, files: readonly string[]) {
  const programme = `/v1/${page.split('/').at(-1)!}/programme`;
  // Opened, a shelf comes to be: a worker whose shelf a newer release has taken away makes none anew.
  const find = (path: string) => caches.match(path, { cacheName: name });
  const standing = async () => ((await caches.has(name)) ? caches.open(name) : undefined);
  const fresh = (path: string) => fetch(path, { cache: 'no-cache', credentials: 'omit' });

  /** As it was fetched, if it is truly ours. */
  async function keep(path: string, where: Promise<Cache | undefined> = standing()): Promise<Response | undefined> {
    const shelf = await where;
    const answer = await fresh(path);
    if (!isOurs(path, answer)) return undefined;
    await shelf?.put(path, answer.clone());
    return answer;
  }

  /** Shelves of earlier releases, of this municipality alone. */
  async function forgetOthers(may = () => true): Promise<void> {
    const beginning = name.slice(0, name.lastIndexOf(' ') + 1);
    const others = (await caches.keys()).filter(each => each.startsWith(beginning) && each !== name);
    // Asked after they were read: the shelf of a newer release is among them only when that one is on its way, or has begun.
    if (may()) await Promise.all(others.map(each => caches.delete(each)));
  }

  const isOurs = (path: string, answer: Response): boolean => {
    if (!answer.ok || answer.redirected) return false;
    if (path === page) return answer.headers.has(ownHeader);
    return path === programme ? isOf(answer, /json/) : !isOf(answer, /html/);
  };

  return {
    /** All of it, or the worker does not come to be and the one before goes on. */
    async fill(): Promise<void> {
      const shelf = caches.open(name);
      const all = await Promise.all([page, programme, ...files].map(path => keep(path, shelf)));
      if (all.includes(undefined)) throw new Error('Not all of the page could be fetched.');
    },

    forgetOthers: () => forgetOthers(),

    /** What answers without the network, or before it; nothing for all that is none of this worker's business. */
    answerFor(request: Request): (() => Promise<Response>) | undefined {
      const { origin, pathname, search } = new URL(request.url);
      if (request.method !== 'GET' || origin !== location.origin) return undefined;
      // The page as it was, at once: in a stairwell a bar of network is worse than none. What is newer is there the next time.
      if (pathname === page && request.mode === 'navigate')
        return async () => {
          const last = await find(page);
          // Another language than the one that is kept is asked for where there is network.
          if (!last || search) return fetch(request).catch(() => last ?? Response.error());
          void keep(page).catch(() => undefined);
          // What the worker before was still fetching when this one began may have come after.
          void forgetOthers(isTheLatest).catch(() => undefined);
          return last;
        };
      if (pathname === programme)
        return async () => {
          const last = await find(programme);
          if (!last) return fetch(request);
          const late = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), patience));
          return (await Promise.race([keep(programme).catch(() => undefined), late])) ?? last;
        };
      if (files.includes(pathname)) return async () => (await find(pathname)) ?? fetch(request);
      return undefined;
    },
  };
}

const isOf = (answer: Response, type: RegExp) => type.test(answer.headers.get('content-type') ?? '');

/** Whether no newer worker has begun, waits or is on its way. Where a browser cannot say, none is taken for the latest. */
function isTheLatest(): boolean {
  const { registration, serviceWorker } = globalThis as unknown as {
    registration: Pick<ServiceWorkerRegistration, 'installing' | 'waiting'>;
    serviceWorker?: Pick<ServiceWorker, 'state'>;
  };
  return serviceWorker?.state === 'activated' && !registration.installing && !registration.waiting;
}
