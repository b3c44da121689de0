import { serve, type Served } from './serve.ts';

/** A municipality's page as a CMS sends it. */
export interface Page {
  head?: string;
  body: string;
  policy?: string;
  status?: number;
  type?: string;
}

export const phone = '<p>Ring oss på <a href="tel:+46701740605">070-174 06 05</a>, vardagar 9–15.</p>';

export function htmlOf({ head = '', body }: Page): string {
  return `<!doctype html>
    <html lang="sv">
      <head><meta charset="utf-8"><title>Hör av dig</title><link rel="icon" href="data:,">${head}</head>
      <body><h1>Hör av dig om Bostad först</h1>${body}</body>
    </html>`;
}

/** Serves the page at every path. */
export function servePage(page: Page | ((origin: string) => Page)): Promise<Served> {
  return serve((request, reply) => {
    const {
      policy,
      status = 200,
      type = 'text/html; charset=utf-8',
      ...rest
    } = typeof page === 'function' ? page(`http://${request.headers.host}`) : page;
    reply.writeHead(status, { 'content-type': type, ...(policy && { 'content-security-policy': policy }) }).end(htmlOf(rest));
  });
}

export interface Snippet {
  tag?: string;
  folder?: 'elements' | 'embed';
  version?: string;
  /** More on the script's tag. */
  script?: string;
  /** More on the element's tag, or instead of what it would say. */
  attributes?: string;
  fallback?: string;
}

/** The shortest snippet of the docs. */
export function snippet(
  backend: string,
  { tag = 'bf-referral-form', folder = 'elements', version = '1/', script = 'type="module"', attributes, fallback = phone }: Snippet = {},
): string {
  const place = attributes ?? `backend="${backend}" municipality="exempelkommun"`;
  return `<script ${script} src="${backend}/${folder}/${version}${tag}.js"></script><${tag} ${place}>${fallback}</${tag}>`;
}
