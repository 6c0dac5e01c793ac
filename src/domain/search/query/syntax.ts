/** A piece of a query: words, or one quoted phrase. */
export interface Piece {
  text: string;
  /** "word*": the beginning of words; "phrase": words in quotation marks, as they are printed. */
  kind: 'words' | 'phrase' | 'prefix';
  /** True for `-word` and `NOT word`. */
  excluded: boolean;
  /** True if the piece is an alternative to the one before it: `OR`, `atau`. */
  alternative: boolean;
}

/** A longer query is a pasted text, in which quotation marks and hyphens are no operators. */
const maxTypedLength = 200;

/**
 * The pieces of a query, with the operators of newspaper archives: quotation marks, minus, NOT, OR, a star at the end of a
 * word.
 * @example pieces('banjir -jebol') // [{ text: 'banjir', … }, { text: 'jebol', excluded: true, … }]
 */
export function pieces(query: string): Piece[] {
  if (query.length > maxTypedLength)
    return [{ text: normalizeQuery(query), kind: 'words', excluded: false, alternative: false }];
  const found: Piece[] = [];
  let [isAlternative, isExcluded] = [false, false];
  for (const [, minus, phrase, word = ''] of normalizeQuery(query).matchAll(
    /(?<!\S)(-(?=["\p{L}\p{N}]))?(?:"([^"]*)"?|(\S+))/gu,
  )) {
    const isJoin = phrase === undefined && minus === undefined && found.length > 0;
    if (isJoin && /^(?:OR|atau)$/.test(word)) isAlternative = true;
    else if (phrase === undefined && minus === undefined && word === 'NOT') isExcluded = true;
    else {
      const text = phrase ?? word.replace(/\*$/, '');
      const kind = phrase !== undefined ? 'phrase' : word.endsWith('*') && text.length > 1 ? 'prefix' : 'words';
      const excluded = isExcluded || minus !== undefined;
      const last = found.at(-1);
      const continues = kind === 'words' && !excluded && !isAlternative && last?.kind === 'words' && !last.excluded;
      if (continues) last.text += ` ${text}`;
      else if (/[\p{L}\p{N}]/u.test(text)) found.push({ text, kind, excluded, alternative: isAlternative });
      [isAlternative, isExcluded] = [false, false];
    }
  }
  return found;
}

/**
 * A query in normal spelling: one line, straight quotation marks, acronyms without points, no "2" for reduplication, a space
 * before "rb" after a number.
 * @example normalizeQuery('P.B.B. isu2 8rb') // 'PBB isu 8 rb'
 */
export const normalizeQuery = (query: string): string =>
  query
    .replace(/\s+/g, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/(\p{L}{3,})[2²](?![\p{L}\p{N}])/gu, '$1')
    .replace(/(\d)(ribu|rb|juta|jt|miliar|triliun)(?!\p{L})/giu, '$1 $2');
