/**
 * A query in normal spelling: straight quotation marks, acronyms without points, no "2" for reduplication.
 * @example normalizeQuery('P.B.B. isu2') // 'PBB isu'
 */
export const normalizeQuery = (query: string): string =>
  query
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/(\p{L}{3,})[2²](?![\p{L}\p{N}])/gu, '$1');
