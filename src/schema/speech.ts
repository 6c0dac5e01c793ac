import { z } from 'astro/zod';
import { id, text, verbatim } from './primitives.ts';

/** How a sentence carries somebody's words: quoted, reported, both, or nobody's but the report's. */
export const mode = z.enum(['langsung', 'tak-langsung', 'campuran', 'narasi']);

/** Who speaks: a person or organisation by id, `narasi` for the report itself, `tak-bernama` for a source it leaves unnamed. */
export const speaker = z.union([z.literal('narasi'), z.literal('tak-bernama'), id], 'narasi, tak-bernama or an id');

/** Who says one sentence of an article, through whom, and how. Stands in the order of the sentences. */
export const speech = z
  .strictObject({
    /** The sentence's first words, verbatim: the proof that this row belongs to that sentence. */
    begins: verbatim,
    speaker,
    /** What the sentence itself calls the speaker, where that is not a name: "Dia", "sejumlah laporan". */
    named: text.optional(),
    /** The agency it came through, by the source's credit or the archive's identification; null where it is not known. */
    via: id.nullable(),
    mode,
    /** What a reader should know about this attribution, in Indonesian. */
    note: text.optional(),
  })
  .refine((value) => (value.mode === 'narasi') === (value.speaker === 'narasi'), {
    path: ['mode'],
    error: 'mode and speaker are both "narasi", or neither is',
  });

export type Mode = z.infer<typeof mode>;
export type Speech = z.infer<typeof speech>;
