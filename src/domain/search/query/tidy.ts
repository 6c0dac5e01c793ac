/** A query as the archive would write it: straight quotes, acronyms without points ("C.S.T.O."), no figure for a doubling ("isu2"). */
export const tidy = (query: string): string =>
  query
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/gu, (acronym) => acronym.replaceAll('.', ''))
    .replace(/(\p{L}{3,})[2²](?![\p{L}\p{N}])/gu, '$1');
