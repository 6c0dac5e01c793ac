import type { ArticleEntry } from '#schema/article.ts';

/** One author of an article. */
export interface Author {
  name: string;
  kind: 'person' | 'organisation';
}

/**
 * Returns the authors of an article, in the order of the record. Without a list, the printed words are one person.
 * @example authorsOf({ author: 'Budi dan Tim', authors: [{ person: 'Budi' }, { organisation: 'Tim' }] })
 * // [{ name: 'Budi', kind: 'person' }, { name: 'Tim', kind: 'organisation' }]
 */
export const authorsOf = ({ author, authors }: Pick<ArticleEntry, 'author' | 'authors'>): Author[] =>
  (authors ?? (author === null ? [] : [{ person: author }])).map((one) =>
    'person' in one ? { name: one.person, kind: 'person' } : { name: one.organisation, kind: 'organisation' },
  );
