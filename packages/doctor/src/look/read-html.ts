// The tags of a page, read from its HTML without a browser: enough to find what is ours.

export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Where what stands between the tags begins and ends. */
  from: number;
  to: number;
}

const begins = /<!--|<([a-z][a-z0-9-]*)/gi;
const attribute = /[\s/]*([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?|[\s/]*["'=]/y;
const closes = /[\s/]*>/y;
/** What stands between these is no HTML. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'template', 'noscript']);

/** Every opening tag, in order. Each character is passed once, however odd the page. */
export function tagsOf(html: string): Tag[] {
  const lower = html.toLowerCase();
  const tags: Tag[] = [];
  begins.lastIndex = 0;
  for (let match = begins.exec(html); match; match = begins.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (!name) {
      begins.lastIndex = after(html, '-->', begins.lastIndex);
      continue;
    }
    const read = readAttributes(html, begins.lastIndex);
    if (!read) break;
    const { attributes, end: from } = read;
    const closing = raw.has(name) || name.startsWith('bf-') ? lower.indexOf(`</${name}`, from) : from;
    const to = closing < 0 ? from : closing;
    tags.push({ name, attributes, from, to });
    begins.lastIndex = raw.has(name) ? to : from;
  }
  return tags;
}

/** Undefined when the page ends before the tag does. */
function readAttributes(html: string, from: number): { attributes: Record<string, string>; end: number } | undefined {
  const attributes: Record<string, string> = {};
  for (let at = from; at < html.length;) {
    closes.lastIndex = at;
    if (closes.test(html)) return { attributes, end: closes.lastIndex };
    attribute.lastIndex = at;
    const [found, name, double, single, bare] = attribute.exec(html) ?? [];
    if (!found) return undefined;
    at += found.length;
    // Of two by one name the first counts.
    if (name) attributes[name.toLowerCase()] ??= plain(double ?? single ?? bare ?? '');
  }
  return undefined;
}

const after = (html: string, text: string, from: number) => {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
};

export const withoutComments = (html: string): string => {
  let kept = '';
  for (let from = 0; from < html.length;) {
    const comment = html.indexOf('<!--', from);
    const end = comment < 0 ? html.length : comment;
    const next = comment < 0 ? html.length : after(html, '-->', comment);
    kept += html.slice(from, end) + ' '.repeat(next - end);
    from = next;
  }
  return kept;
};

/** Words alone, without tags. */
export const wordsOf = (html: string): string => plain(html.replace(/<[^>]*>/g, ' ')).trim();

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function plain(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))
    .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => named[name]!);
}

const character = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
