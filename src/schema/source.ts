import { z } from 'astro/zod';
import { dateExpression } from './date-expression.ts';
import { id, instant, line, sha256, text, url, verbatim } from './primitives.ts';

/** The role of a line of a source, or of a part of a line. */
export const role = z.enum([
  'headline',
  'byline',
  'published',
  'updated',
  'corrected',
  'standfirst',
  'dateline',
  'body',
  'subhead',
  'list-item',
  'quote-block',
  'table-row',
  'caption',
  'credit',
  'initials',
  'promo',
  'repeat',
  'chrome',
  'end-mark',
  'blank',
]);

/** The roles of lines that become a paragraph of the edition. */
export const paragraphRole = role.extract(['body', 'subhead', 'list-item', 'quote-block', 'table-row', 'caption']);

/** One line of a source: its role, and its parts with another role. */
const lineRole = z
  .strictObject({
    line,
    /** Only for the role `repeat`: the last line of a run in which each line repeats the next one after `of`. */
    to: line.optional(),
    role: role.default('body'),
    /** The whole line, verbatim, if it is omitted and is no repeat; without it, a change in the line cannot be located. */
    text: verbatim.optional(),
    /** Only for the role `repeat`: the earlier line with exactly the same words. */
    of: line.optional(),
    /** Parts with their own role. Each text is verbatim and occurs once in the line. */
    parts: z.array(z.strictObject({ text: verbatim, role })).optional(),
    /** A note for readers on this line, in Indonesian. */
    note: text.optional(),
  })
  .refine((value) => (value.role === 'repeat') === (value.of !== undefined), {
    path: ['of'],
    error: 'a line number for the role repeat, and nothing for other roles',
  })
  .refine(({ line: first, to, role: one }) => to === undefined || (one === 'repeat' && to > first), {
    path: ['to'],
    error: 'a later line for the role repeat, and nothing for other roles',
  });

/** One repair of damaged characters: `before` occurs once in the line and is replaced by `after`. */
const repair = z.strictObject({ line, before: verbatim, after: verbatim, reason: text });

/** A news agency that the text came through. */
const agency = z
  .strictObject({
    organisation: id,
    /**
     * `credited`: the source names the agency. `identified`: only the archive names it. Computed: an agency with a credit is
     * credited.
     */
    status: z.enum(['credited', 'identified']).optional(),
    /** The printed words of the credit, verbatim; absent for `identified`. */
    credit: verbatim.optional(),
    /** Why the agency is listed and how certain it is, in Indonesian. */
    because: text,
  })
  .transform(({ status, ...value }) => ({
    ...value,
    status: status ?? (value.credit === undefined ? ('identified' as const) : ('credited' as const)),
  }));

/** A source record: the origin of a source, the roles of its lines, its repairs and its date expressions. */
export const sourceRecord = z.strictObject({
  /**
   * The file as received: its original name and SHA-256. Its size in bytes and its number of lines (line feeds plus one)
   * are computed, and compared if they are typed.
   */
  received: z.strictObject({
    name: text.regex(/^[^/\\]+$/, 'a file name without folders'),
    sha256,
    bytes: z.int().optional(),
    lines: z.int().optional(),
    /**
     * The file that the text was extracted from (a saved page, Markdown, or a text with wrapped lines), and with what: name
     * and version. Absent if the text was received.
     */
    page: z.strictObject({ sha256, extractor: text }).optional(),
  }),
  /** The address of the page at its outlet, http or https; null if it has none, such as a clipping, or if it is unknown. */
  url: url.nullable(),
  /** How the archive received the text, in Indonesian. */
  provenance: text,
  /** When the page was captured; null if unknown. */
  captured: instant.nullable().default(null),
  agencies: z.array(agency).default([]),
  /** The lines that are not plain body and not blank, in order. A row for another line is possible. */
  lines: z.array(lineRole).default([]),
  repairs: z.array(repair).default([]),
  /** The words that are a date, and words that look like one with the reason why they are none. */
  dates: z.array(dateExpression).default([]),
});

export type Role = z.infer<typeof role>;
export type ParagraphRole = z.infer<typeof paragraphRole>;
export type LineRole = z.infer<typeof lineRole>;
export type Repair = z.infer<typeof repair>;
export type Agency = z.infer<typeof agency>;
export type SourceRecord = z.infer<typeof sourceRecord>;
