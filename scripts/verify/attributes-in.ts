/** An attribute of an element in an HTML page. */
export interface Attribute {
  /** The name of the element, as written. */
  tag: string;
  /** The name of the attribute, as written. */
  name: string;
  /** Its value, without character references. */
  value: string;
  /** Where the element begins: a UTF-16 offset in the page. */
  index: number;
}

const tagOrComment = /<!--[^]*?-->|<([a-zA-Z][^\s/>]*)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>/g;
const attribute = /([^\s=/]+)=(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/**
 * Returns the attributes with a value in an HTML page, in order. The page is well-formed, as Astro writes it: a regular
 * expression reads it in a tenth of the time that a parser needs. Comments, scripts and styles contain no elements.
 */
export function* attributesIn(html: string): Generator<Attribute> {
  // A copy, because a caller may stop before the end.
  const pattern = new RegExp(tagOrComment);
  for (let found = pattern.exec(html); found; found = pattern.exec(html)) {
    const { index, 1: tag, 2: text = '' } = found;
    if (tag === undefined) continue;
    if (text !== '')
      for (const [, name = '', a, b, c] of text.matchAll(attribute))
        yield { tag, name, value: withoutReferences(a ?? b ?? c ?? ''), index };
    if (tag === 'script' || tag === 'style')
      pattern.lastIndex = Math.max(pattern.lastIndex, html.indexOf(`</${tag}`, pattern.lastIndex));
  }
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the character references that escaped HTML contains: `&amp;`, `&#38;`, `&#x26;`. */
const withoutReferences = (value: string): string =>
  value.includes('&')
    ? value.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (_, ...groups: (string | undefined)[]) => {
        const [decimal, hexadecimal, name = ''] = groups;
        const code = decimal === undefined ? Number(`0x${hexadecimal ?? ''}`) : Number(decimal);
        return references[name.toLowerCase()] ?? String.fromCodePoint(code);
      })
    : value;
