import type { Basis } from '#schema/when.ts';

/** Labels for dates: what happens on the date, and how it is known. */
export const dates = {
  /** The three kinds of dates. The archive never mixes them. */
  kind: { event: 'Peristiwa', statement: 'Pernyataan', publication: 'Terbit' },
  basis: {
    printed: 'tertulis dalam sumber',
    'year-inferred': 'hari disebut, tahun disimpulkan',
    inferred: 'disimpulkan',
    outside: 'dari luar sumber',
  } satisfies Record<Basis, string>,
  notStated: 'tidak dicantumkan dalam sumber',
} as const;
