import { occursOnce } from '#domain/text/spans.ts';
import type { Repair } from '#schema/source.ts';
import { reasons } from '#domain/import/reasons.ts';

/**
 * Returns the repairs of damaged characters in a line, in order: UTF-8 that was read as Windows-1252, quotation marks that became
 * question marks, and invisible characters that divide words. The words to replace occur once in the line.
 * @param line the number of the line, from 1
 * @example lineRepairs('Kata â€œtidakâ€.', 3)[0]?.after // '“tidak”.'
 */
export function lineRepairs(text: string, line: number): Repair[] {
  const repair = (reason: string, before: string, after: string): Repair => ({ line, before, after, reason });
  const damaged = /\S*[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0178\u02C6-\u02DC\u2013-\u203A\u20AC\u2122]\S*/gu;
  const decoded = [...text.matchAll(damaged)].flatMap(([before]) => {
    const after = fromWindows1252(before);
    return after === null ? [] : [repair(reasons.mojibake, before, after)];
  });
  const opened = [...text.matchAll(/(?<=^|\s)\?(\p{L}[^\s"“”?]*)"/gu)].map(([before, words]) =>
    repair(reasons.lostQuote, before, `“${words}”`),
  );
  const closed = /(?<=^|\s)(\?\p{L}\S*)[^?]*?(\S+[,.!]\?)(?=\s|$)/gu;
  const lost = [...text.matchAll(closed)].flatMap(([, first = '', last = '']) => [
    repair(reasons.lostQuote, first, `“${first.slice(1)}`),
    repair(reasons.lostQuote, last, `${last.slice(0, -1)}”`),
  ]);
  const joined = [...text.matchAll(/\S*[\u00AD\u200B\u2060]\S*/gu)].map(([before]) =>
    repair(reasons.invisible, before, before.replaceAll(/[\u00AD\u200B\u2060]/gu, '')),
  );
  const found = [...decoded, ...opened, ...lost, ...joined].filter(({ before }) => occursOnce(text, before));
  // A word has one repair: the í of “ValentÃ\u00ADn” contains a soft hyphen.
  const isIn = (one: Repair, other: Repair): boolean => other.before.includes(one.before);
  return found.filter((one, index) => !found.slice(0, index).some((other) => isIn(one, other) || isIn(other, one)));
}

// The characters of Windows-1252 that are not those of Latin-1, from byte 0x80.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Returns the text whose UTF-8 bytes were read as Windows-1252; null if these are no such bytes. */
function fromWindows1252(text: string): string | null {
  const bytes = Array.from(text, (character) => {
    const special = windows1252.indexOf(character);
    return special === -1 ? (character.codePointAt(0) ?? 256) : special + 0x80;
  });
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
