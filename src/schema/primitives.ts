import { z } from 'astro/zod';

/** The id of a record: its file name without the extension, and a segment of its address. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** A text on one line: not empty, without a space at either end and without invisible characters. */
export const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'no space and no line feed at either end')
  .refine((value) => !invisible.test(value), 'one line without invisible characters');

/**
 * Matches one invisible character: control, format, filler, line separator, lone surrogate or noncharacter. Joiners (U+200C,
 * U+200D) and variation selectors do not match, because some scripts and emoji need them.
 */
export const invisible = /(?![\u200C\u200D\uFE00-\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{DI}\p{NChar}\p{Zl}\p{Zp}]/u;

/** Verbatim words from one line of a source, with the spaces at either end. */
export const verbatim = z
  .string()
  .min(1)
  .refine(
    (value) => !value.includes('\n'),
    'words of one line, without a line feed (in YAML, begin the block with |- instead of |)',
  );

/** A web address: http or https, without a user name, and with spaces and quotation marks percent-encoded. */
export const url = z
  .string()
  // Before z.url, which removes some of these characters.
  .refine(
    (value) => !/[\s"'<>\\^`{|}\p{Pi}\p{Pf}]/u.test(value) && !invisible.test(value),
    'an address without spaces and quotation marks, or with their percent-encoding (%20, %22)',
  )
  .pipe(z.url({ protocol: /^https?$/, abort: true }).refine(hasNoUser, 'an address without a user name and password'));

/** True if a URL contains no user name or password, which a reader could take for the host. */
export function hasNoUser(value: string): boolean {
  const { username, password } = new URL(value, 'https://example.invalid');
  return username === '' && password === '';
}

/** The IANA name of a time zone: "Asia/Jakarta". */
export const zone = z.string().refine(isZone, 'the IANA name of a time zone, as "Asia/Jakarta"');

/** The language tag (BCP 47) of a known language: "en", "zh-Hant". */
export const languageCode = z.string().refine(isLanguage, 'the tag of a known language (BCP 47), as "en" or "zh-Hant"');

/** Words that are in another language than the text around them: their form, verbatim, and their language. */
export const foreign = z.array(z.strictObject({ form: verbatim, lang: languageCode }));

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

function isLanguage(tag: string): boolean {
  try {
    return languageNames.of(tag) !== undefined && Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name === 'UTC' || /^[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/-]+$/.test(name);
  } catch {
    return false;
  }
}

/** A calendar day at the place of the event, ISO 8601 and quoted in YAML. It has no time zone; never convert it to UTC. */
export const day = z.iso.date();

/** A moment with its printed UTC offset, not converted: "2022-01-09T00:30:00+07:00". */
export const instant = z.iso.datetime({ offset: true });

/** A line of a source, from 1. */
export const line = z.int().min(1);

/** A SHA-256 hash (FIPS 180-4): 64 lower-case hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');

/** Words in another language than the text around them. */
export type Foreign = z.infer<typeof foreign>[number];
