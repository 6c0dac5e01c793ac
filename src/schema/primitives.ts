import { z } from 'astro/zod';

/** A record's id: its file name without the ending, and the segment of its address. Lower case ASCII words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** Text that says something: never empty, no space at either end. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'no space at either end');

/** Text of a source, verbatim: its spaces are part of it. */
export const verbatim = z.string().min(1);

/** A calendar day where it happened, as a quoted ISO 8601 date; it has no zone and never passes through midnight UTC. */
export const day = z.iso.date();

/** A moment with its offset, as printed or converted by nobody: "2022-01-09T00:30:00+07:00". */
export const instant = z.iso.datetime({ offset: true });

/** A line of a source, counted from 1. */
export const line = z.int().min(1);

/** A SHA-256 digest in lower-case hexadecimal (FIPS 180-4). */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');
