import { z } from 'astro/zod';

/** A record's id: its file name without the ending, and the segment of its address. Lower case ASCII words joined by hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** Text that says something: never empty, on one line, no space at either end, nothing in it that cannot be seen. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'no space and no line feed at either end')
  .refine((value) => !invisible.test(value), 'one line, without characters that cannot be seen');

/** Invisible characters: controls, separators of lines, lone surrogates, noncharacters, direction marks; not joiners, which some scripts need. */
export const invisible = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{NChar}\p{Zl}\p{Zp}]/u;

/** Text of a source, verbatim, from one of its lines: its spaces are part of it. */
export const verbatim = z
  .string()
  .min(1)
  .refine(
    (value) => !value.includes('\n'),
    'words of one line, without a line feed (in YAML |- ends without one, | with one)',
  );

/** An address of the web. */
export const url = z.url({ protocol: /^https?$/ });

/** IANA name of a time zone: "Asia/Jakarta". */
export const zone = z.string().refine(isZone, 'the IANA name of a zone, as "Asia/Jakarta"');

/** A language by its code (BCP 47): "en", "zh-Hant". */
export const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'the code of a language, as "en"');

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/-]+$/.test(name);
  } catch {
    return false;
  }
}

/** A calendar day where it happened, as a quoted ISO 8601 date; it has no zone and never passes through midnight UTC. */
export const day = z.iso.date();

/** A moment with its offset, as printed or converted by nobody: "2022-01-09T00:30:00+07:00". */
export const instant = z.iso.datetime({ offset: true });

/** A line of a source, counted from 1. */
export const line = z.int().min(1);

/** A SHA-256 digest in lower-case hexadecimal (FIPS 180-4). */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');
