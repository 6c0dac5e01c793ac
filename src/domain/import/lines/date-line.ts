import { parseMoment } from '#domain/dates/parse-moment.ts';

const dateWords =
  /(?<!\p{L})(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|(?:mon|tues|wednes|thurs|fri|satur|sun)day|wib|wita|wit|gmt|utc|pukul|pkl|jam|tanggal|terbit|diterbitkan|tayang|ditayangkan|dipublikasikan|dipublikasi|dipublish|publikasi|published|posted|on|at|di|pada|diperbarui|diupdate|update|updated|last|terakhir|pembaruan|am|pm|\p{Lu}?[\p{L}\d]+\.(?:com|id|co|net)\S*)(?!\p{L})/giu;

/**
 * Returns the words of a line that prints a day or a moment and little else; null for any other line.
 * @example wordsBesideDate('Kabar.com - 06/01/2022, 12:05 WIB') // ''
 */
export function wordsBesideDate(line: string): string | null {
  const moment = parseMoment(line);
  if (!moment || moment.precision === 'month' || line.trim().split(/\s+/).length > 18) return null;
  const rest = line
    .replaceAll(/(?<![\d.])\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?![\d.])/g, ' ')
    .replaceAll(/\d{1,4}\s?[/.-]\s?(?:\d{1,2}|\p{L}+)\s?[/.-]\s?\d{1,4}/gu, ' ')
    .replaceAll(/\d{1,2}(?:st|nd|rd|th)?\s+\p{L}+\.?,?\s+\d{4}|\p{L}+\.?\s+\d{1,2},?\s+\d{4}/gu, ' ')
    .replaceAll(dateWords, ' ')
    .replaceAll(/[^\p{L}\d'’ ]+/gu, ' ');
  return rest.replaceAll(/\s+/g, ' ').trim();
}

/** True if a line prints a day or a moment, and at most three other words. */
export function isDateLine(line: string): boolean {
  const rest = wordsBesideDate(line);
  return rest !== null && rest.split(' ').length <= 3;
}
