import type { Basis } from '#schema/when.ts';

/** Words for dates and what they are dates of. */
export const dates = {
  /** The three kinds of dates, never mixed. */
  kind: { event: 'terjadi', statement: 'dinyatakan', publication: 'terbit' },
  basis: {
    printed: 'tercetak dalam sumber',
    'year-inferred': 'hari tercetak, tahun disimpulkan',
    inferred: 'disimpulkan',
    outside: 'dari luar sumber',
  } satisfies Record<Basis, string>,
  notStated: 'tidak dicantumkan dalam sumber',
  published: { notStated: 'tanggal terbit tidak dicantumkan dalam sumber' },
} as const;
