/** Who translates a page for its visitors, by the traces it leaves there. */
export function translatorOf({
  address,
  rootClass,
  scripts,
}: {
  address: string;
  rootClass: string;
  scripts: readonly string[];
}): string | undefined {
  if (new URL(address).hostname.endsWith('.translate.goog')) return new URL(address).hostname;
  const script = scripts.find(each => /(^|\.)(translate\.google(apis)?\.com|gtranslate\.net|weglot\.com)$/.test(hostOf(each)));
  if (script) return hostOf(script);
  return /\btranslated-(ltr|rtl)\b/.test(rootClass) ? 'translated-ltr' : undefined;
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).hostname : '');
