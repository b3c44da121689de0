import { CouldNotLook } from '../diagnosis.ts';
import { elements } from '../elements.ts';
import type { Seen, SeenElement } from '../seen.ts';
import { get, type Fetch } from '../service/get.ts';
import { tagsOf, withoutComments, wordsOf, type Tag } from './read-html.ts';
import { translatorOf } from './translators.ts';

/** Reads the page as it is sent, where no browser is: what scripts would do to it is not seen. */
export async function lookByHtml(fetch: Fetch, asked: string): Promise<Seen> {
  const answer = await get(fetch, asked);
  if (!answer) throw new CouldNotLook('no-answer', asked);
  const { address } = answer;
  if (answer.status >= 400) throw new CouldNotLook('status', String(answer.status));
  if (!/html/.test(answer.type)) throw new CouldNotLook('no-page', answer.type);
  const html = new TextDecoder().decode(answer.bytes);
  const tags = tagsOf(html);
  const base = tags.find(({ name }) => name === 'base')?.attributes['href'] ?? '';
  const from = URL.canParse(base, address) ? new URL(base, address).href : address;
  const absolute = (link = '') => (URL.canParse(link, from) ? new URL(link, from).href : link);
  const scripts = tags.filter(({ name, attributes }) => name === 'script' && attributes['src']);
  const words = withoutComments(html);

  return {
    through: 'html',
    address,
    base: from,
    policies: [answer.header('content-security-policy'), ...tags.filter(isPolicy).map(tag => tag.attributes['content'] ?? '')].filter(
      Boolean,
    ),
    scripts: scripts.map(({ attributes }) => ({
      address: absolute(attributes['src']),
      isModule: attributes['type']?.toLowerCase() === 'module',
      integrity: attributes['integrity'] ?? '',
      nonce: attributes['nonce'] ?? '',
    })),
    elements: tags.filter(({ name }) => name in elements).map(tag => seenElement(tag, tags, words)),
    frames: tags.filter(({ name }) => name === 'iframe').map(({ attributes }) => absolute(attributes['src'])),
    violations: [],
    errors: [],
    takenTags: [],
    tokenNames: [...new Set(words.match(/--bf-[\w-]+(?=\s*:)/g))],
    colours: {},
    translated: translatorOf({
      address,
      rootClass: tags.find(({ name }) => name === 'html')?.attributes['class'] ?? '',
      scripts: scripts.map(({ attributes }) => absolute(attributes['src'])),
    }),
    tagAsText: /&lt;(bf-[a-z-]+)/.exec(words)?.[1],
  };
}

const isPolicy = ({ name, attributes }: Tag) => name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';

function seenElement(tag: Tag, tags: readonly Tag[], html: string): SeenElement {
  const site = tags.findLast(({ name, from, to }) => name === 'bf-site' && from <= tag.from && tag.to <= to && name !== tag.name);
  return {
    tag: tag.name,
    attributes: { ...site?.attributes, ...withoutEmpty(tag.attributes) },
    fallback: wordsOf(html.slice(tag.from, tag.to)),
  };
}

const withoutEmpty = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== ''));
