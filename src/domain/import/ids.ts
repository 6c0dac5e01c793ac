/**
 * Returns an id for an article: the outlet and the first words of the title that mean something.
 * @example articleId('kabar', 'Jembatan Lama di Kota Itu Ditutup') // 'kabar-jembatan-lama-kota-ditutup'
 */
export function articleId(outlet: string, title: string): string {
  const words = asciiWords(title).filter((word) => !small.has(word) && word.length > 1);
  return [outlet, ...words.slice(0, 5)].join('-');
}

const small = new Set(
  'dan di ke dari yang untuk dengan pada itu ini ia dia akan atau dalam soal the a of in on to and'.split(' '),
);

/**
 * Returns an id for a name that is not in use.
 * @example uniqueId('Rina Wati', new Set(['rina-wati'])) // 'rina-wati-2'
 */
export function uniqueId(name: string, used: ReadonlySet<string>): string {
  const base = asciiWords(name).join('-') || 'nama';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!used.has(id)) return id;
  }
}

/** Returns the words of a text in lower case, without diacritics. */
export const asciiWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];
