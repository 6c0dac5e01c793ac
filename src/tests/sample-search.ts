import type { SearchDocument } from '#domain/search/index/documents.ts';
import { documentTokens, wordData } from '#domain/search/index/search-data.ts';
import { searchFiles } from '#domain/search/index/start.ts';
import type { SearchStart } from '#domain/search/index/start.ts';
import { type Engine, Search } from '#domain/search/query/search.ts';

/** Returns an article with one paragraph for each text. */
export const searchDocument = (id: string, title: string, texts: string[], day: string): SearchDocument => ({
  kind: 'artikel',
  url: id,
  title,
  note: '',
  passages: texts.map((text, index) => ({ anchor: `p${String(index + 1)}k1`, text, label: 'Narasi' })),
  hidden: '',
  tokens: [],
  dates: [day],
  filters: {},
  day,
});

const names = [
  { id: 'budi', kind: 'people', name: 'Budi Santoso', is: 'wali kota', url: '/tokoh/budi/', forms: ['budi santoso'] },
  { id: 'bk', kind: 'places', name: 'Banjar', is: 'kota', url: '/tempat/bk/', forms: ['banjar', 'kotamadya banjar'] },
];
const synonyms = {
  groups: [
    { words: ['ditahan', 'ditangkap'], typed: [], because: '' },
    { words: ['pemimpin'], typed: ['menteri', 'menurunkan'], because: '' },
  ],
  apart: [{ words: ['tahan', 'pertahanan'] as [string, string], because: '' }],
};

/** Returns a search of documents. Its engine knows which document has which tokens, the order of its words, and the filters. */
export function openSearch(documents: readonly SearchDocument[]): Search {
  const data = wordData(documents, names, synonyms);
  const tokensOf = documentTokens(data);
  const indexed = documents.map((one) => ({ id: one.url, ...tokensOf(one), filters: filtersOf(one) }));
  const engine: Engine = {
    search: (query, { filters = {} } = {}) => {
      const passing = indexed.filter((one) =>
        Object.entries(filters).every(([name, value]) => one.filters.get(name)?.includes(value)),
      );
      const found = passing.filter(({ title, passages, others }) => {
        const all = [title, ...passages].map((tokens) => ` ${tokens.join(' ')} `);
        if (query?.startsWith('"')) return all.some((text) => text.includes(` ${query.slice(1, -1)} `));
        const own = [...all.join(' ').split(' '), ...others];
        return query === null || query.split(' ').every((one) => own.some((token) => token.startsWith(one)));
      });
      return Promise.resolve({ results: found.map(({ id }) => ({ id, score: 1 })) });
    },
  };
  const records = new Map(documents.map((one) => [one.url, one]));
  const files = searchFiles(data, indexed, records, () => 'semua');
  return new Search(engine, files.get('kosakata') as SearchStart, (name) => Promise.resolve(files.get(name)));
}

const filtersOf = ({ kind, filters }: SearchDocument): Map<string, string[]> =>
  new Map(Object.entries({ jenis: [kind], ...filters }));
