import { z } from 'astro/zod';
import { dateExpression } from './date-expression.ts';
import { id, instant, line, sha256, text, verbatim } from './primitives.ts';

/** What a line, or a part of a line, of a source is. */
export const role = z.enum([
  'headline',
  'byline',
  'published',
  'standfirst',
  'dateline',
  'body',
  'caption',
  'credit',
  'initials',
  'promo',
  'repeat',
  'chrome',
  'end-mark',
  'blank',
]);

/** One line of the source: its role, and the parts of it that have another. */
const lineRole = z
  .strictObject({
    line,
    role,
    /** The line's words, verbatim, where neither the edition nor another line carries them: the proof of what was folded away. */
    text: verbatim.optional(),
    /** For a repeat: the line whose words it repeats, character by character. */
    of: line.optional(),
    /** Parts with a role of their own, each verbatim and found once in the line. */
    parts: z.array(z.strictObject({ text: verbatim, role })).optional(),
    /** What a reader should know about this line, in Indonesian. */
    note: text.optional(),
  })
  .refine((value) => (value.role === 'repeat') === (value.of !== undefined), {
    path: ['of'],
    error: 'a repeat, and only a repeat, says of which line',
  });

/** One repair of damage: `before` is found once in its line and gives way to `after`. */
const repair = z.strictObject({ line, before: verbatim, after: verbatim, reason: text });

/** An agency behind the text, and how surely. */
const agency = z.strictObject({
  organisation: id,
  /** `credited`: the source names it. `identified`: the archive found it, the source does not say so. */
  status: z.enum(['credited', 'identified']),
  /** The words of the credit, verbatim, where there is one. */
  credit: verbatim.optional(),
  /** How sure and why, in Indonesian. */
  because: text,
});

/** The record of one source: where it came from, what every character of it is, and what was mended. */
export const source = z.strictObject({
  /** The file as received: its first name, SHA-256, size in bytes, and lines (parted by LF). */
  received: z.strictObject({
    name: text.regex(/^[^/\\]+$/, 'the name of a file, without folders'),
    sha256,
    bytes: z.int(),
    lines: z.int(),
  }),
  /** The page's address at its outlet. */
  url: z.url({ protocol: /^https$/ }),
  /** How the text came to the archive, in Indonesian. */
  provenance: text,
  /** When the page was captured; null when nobody recorded it. */
  captured: instant.nullable(),
  agencies: z.array(agency),
  /** Every line, in order, none left out. */
  lines: z.array(lineRole).min(1),
  repairs: z.array(repair),
  /** Every expression that is, or looks like, a date. */
  dates: z.array(dateExpression),
});

export type Role = z.infer<typeof role>;
export type LineRole = z.infer<typeof lineRole>;
export type Repair = z.infer<typeof repair>;
export type Agency = z.infer<typeof agency>;
export type Source = z.infer<typeof source>;
