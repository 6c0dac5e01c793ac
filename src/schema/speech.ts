import { z } from 'astro/zod';
import { id, text, verbatim } from './primitives.ts';

/** How a sentence gives words of a speaker: quoted, reported, both; `narasi` if it is narration. */
export const mode = z.enum(['langsung', 'tak-langsung', 'campuran', 'narasi']);

/** The id of a person or organisation, `narasi` for narration, or `tak-bernama` for an unnamed speaker. */
export const speaker = z.union([z.literal('narasi'), z.literal('tak-bernama'), id], 'narasi, tak-bernama or an id');

/** Narration has no speaker, and a speaker is quoted or reported. */
export const isConsistent = (value: { speaker?: string | undefined; mode?: string | undefined }): boolean =>
  (value.mode === 'narasi') === (value.speaker === 'narasi');

export const inconsistent = { path: ['mode'], error: '"narasi" for both mode and speaker, or for neither' };

/** Who says words of a sentence, via which agency, and how. */
const attribution = {
  /** The words of the sentence for the speaker, if they are not a name: "Dia", "sejumlah laporan". */
  named: text.optional(),
  /**
   * The id of the agency that it came through, credited by the source or identified by the archive; null if unknown. Without
   * it, the agency of the row, or of the article.
   */
  via: id.nullable().optional(),
  mode: mode.default('narasi'),
  /** A note for readers on this attribution, in Indonesian. */
  note: text.optional(),
};

/** The attribution of some words of a sentence, if somebody else says them than the rest of it. */
const part = z
  .strictObject({
    /** The words, verbatim. They occur once in the sentence, and not in another part. */
    quote: verbatim,
    speaker,
    ...attribution,
  })
  .refine(isConsistent, inconsistent);

/**
 * The attribution of one sentence: who says it, via which agency, and how. If a sentence mixes speakers, `parts` lists the
 * words of the others; all other words belong to the speaker of the row.
 */
export const speech = z
  .strictObject({
    /** The first words of the sentence, verbatim: they show which sentence the row belongs to. */
    begins: verbatim,
    speaker: speaker.default('narasi'),
    ...attribution,
    /** The parts of the sentence that have an attribution of their own, in order. */
    parts: z.array(part).min(1).optional(),
  })
  .refine(isConsistent, inconsistent);

export type Mode = z.infer<typeof mode>;
export type SpeechRow = z.infer<typeof speech>;

/** A row with the agency of its article if it states none. */
export type Speech = Omit<SpeechRow, 'via'> & { via: string | null };
