// Content-Security-Policies in our documents: each line is one that a browser knows.
import { readPolicies } from '../../packages/doctor/src/policy.ts';

const directives = new Set(
  `base-uri child-src connect-src default-src font-src form-action frame-ancestors frame-src img-src manifest-src media-src object-src
  report-to report-uri require-trusted-types-for sandbox script-src script-src-attr script-src-elem style-src style-src-attr style-src-elem
  trusted-types upgrade-insecure-requests worker-src`.split(/\s+/),
);
const source =
  /^(\*|'(self|none|unsafe-inline|unsafe-eval|strict-dynamic|script|nonce-[\w+/=-]+|sha(256|384|512)-[\w+/=]+)'|[a-z][a-z0-9+.-]*:|(https?:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d+|\*))?(\/[^\s;,]*)?)$/i;

/** @returns {string[]} what is wrong with it, in words */
export function faultsOfPolicy(text) {
  const lines = readPolicies([text.replaceAll('\n', ' ')]).flatMap(policy => [...policy]);
  if (!lines.length) return ['there is no directive in it'];
  return lines.flatMap(([name, sources]) => [
    ...(directives.has(name) ? [] : [`${name} is no directive`]),
    ...(name === 'trusted-types' ? [] : sources.filter(each => !source.test(each)).map(each => `${each} is no source`)),
  ]);
}
