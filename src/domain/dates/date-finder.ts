import { monthNames, weekdayNames } from './dates.ts';
import { monthNumber, monthPattern, weekdayPattern } from './printed-names.ts';

/** Text that may be a date. `start` and `end` are UTF-16 offsets in the line; `end` is exclusive. */
export interface DateCandidate {
  text: string;
  start: number;
  end: number;
}

const english = 'January|February|March|April|May|June|July|August|September|October|November|December';
// “Pebruari” is an older spelling of “Februari”.
const months = [...monthNames, 'Pebruari'].join('|');
const units =
  'detik|menit|jam|hari|malam|pekan|minggu|bulan|triwulan|kuartal|semester|tahun|dekade|dasawarsa|windu|abad';
const numbers =
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belasan|puluhan|beberapa|sejumlah';
const parts = 'awal|akhir|pertengahan|penghujung|medio|sejak|selama|sepanjang|menjelang';
const directions =
  'ini|itu|lalu|lalunya|silam|terakhir|depan|mendatang|kemudian|berikutnya|selanjutnya|sebelumnya|sesudahnya|setelahnya|berselang';

/**
 * The forms in which Indonesian news prints time: numbers, days, months, and phrases relative to the day of the report. The
 * phrases are those of KBBI, the dictionary of the language agency, and of usual news style.
 */
const pattern = new RegExp(
  [
    // “Jan. 6, 2022”, “6th January 2022”, “5-6 January 2022”, “mid-January”
    String.raw`\b(?:${monthPattern})\.?\s\d{1,2},\s\d{4}\b`,
    String.raw`\b(?:(?:(?<![\d/.])\d{1,2}\s?[-–]\s?)?\d{1,2}(?:st|nd|rd|th)?\s)?(?:${english})\s\d{4}\b`,
    String.raw`\b(?:early|mid|late)[\s-](?:${english})\b(?:\s\d{4}\b)?`,
    // “(6/1)”, “29-31 Mei”
    String.raw`\(?(?<![\d/.])(?:\d{1,2}\s?[-–]\s?)?\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\)?`,
    String.raw`\b\d{1,2}-\d{1,2}-\d{4}\b|\b\d{4}-\d{2}-\d{2}\b`,
    String.raw`\b(?:(?<![\d/.])\d{1,2}\s?[-–]\s?)?(?:\d{1,2}\s+)?(?:${months})\b(?:\s+\d{4}\b)?`,
    // “seminggu yang lalu”, “dua pekan terakhir”, “dalam 2 hari”, “sehari sebelumnya”
    String.raw`\b(?:(?:dalam|selama|sejak)\s+)?(?:se(?:${units})|(?:\d+|${numbers})\s+(?:${units}))\s+(?:yang\s+|ke\s+)?(?:${directions}|lagi)\b`,
    String.raw`\b(?:dalam|selama)\s+(?:waktu\s+)?(?:\d+|${numbers})\s+(?:${units})\b`,
    // “awal pekan ini”, “bulan lalu”, “tahun depan”
    String.raw`\b(?:(?:${parts})\s)?(?:${units})\s+(?:yang\s+)?(?:${directions})\b`,
    // After “minggu lalu”, in which “Minggu” is no weekday.
    String.raw`\b(?:${weekdayNames.join('|')}|Jum['’]at|Ahad)\b`,
    // “akhir pekan”, “awal tahun”
    String.raw`\b(?:awal|akhir|pertengahan|penghujung|medio|menjelang)\s+(?:${units})\b`,
    // “semalam”, “kemarin lusa”, “tadi pagi”, “keesokan harinya”
    String.raw`\b(?:semalam|tadi\s+(?:pagi|siang|sore|malam)|kemarin\s+(?:lusa|dulu|pagi|siang|sore|malam)|(?:ke)?esok(?:an)?(?:\s+(?:hari|pagi|siang|sore|malam)(?:nya)?)?)\b`,
    String.raw`\b(?:kemarin|besok|lusa|tadi|sekarang|saat ini|hari ini|kini|dini hari|belakangan ini|baru-baru ini|belum lama ini|beberapa waktu (?:yang )?lalu|dalam waktu dekat|hari yang sama|tengah malam|akhir-akhir ini|dewasa ini)\b`,
    String.raw`\b(?:tahun|era)\s+\d{2,4}-an\b|\babad\s+(?:ke-\d+|[IVX]+)\b`,
    String.raw`\b(?:triwulan|kuartal|semester)\s+(?:[IV]+|pertama|kedua|ketiga|keempat)\b`,
    String.raw`\b(?:19|20)\d{2}\b`,
    String.raw`\bberusia\s+\d+\s+tahun\b`,
    String.raw`\bpukul\s+\d`,
    String.raw`\bsebelumnya\b`,
  ].join('|'),
  'giu',
);

const endsInWeekday = new RegExp(`(?:${weekdayPattern})$`, 'iu');

/**
 * Returns all text in a line that may be a date. A weekday and the day after it are one candidate. A candidate is a proposal: a
 * source record resolves it, marks it as not a date or ignores it.
 * @example findDates('pada Kamis (6/1), kemarin')
 * // [{ text: 'Kamis (6/1)', start: 5, end: 16 }, { text: 'kemarin', start: 18, end: 25 }]
 */
export function findDates(line: string): DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const { 0: text, index: start } of line.matchAll(pattern)) {
    const end = start + text.length;
    const last = found.at(-1);
    const between = line.slice(last?.end, start);
    if (last && endsInWeekday.test(last.text) && /^[\s,]*\(?$/u.test(between)) {
      last.end = between.endsWith('(') && line[end] === ')' ? end + 1 : end;
      last.text = line.slice(last.start, last.end);
    } else found.push({ text, start, end });
  }
  return found;
}

/**
 * Returns the month and day that an expression prints, as "MM-DD", or null if it does not print both. Indonesians write the day
 * first.
 * @example monthAndDayIn('(12/1)') // '01-12'
 */
export function monthAndDayIn(expression: string): string | null {
  const [, day, month] = dayAndNumber.exec(expression) ?? dayAndName.exec(expression) ?? [];
  if (day === undefined || month === undefined) return null;
  return [Number(month) || monthNumber(month), day].map((part) => String(part).padStart(2, '0')).join('-');
}

const dayAndNumber = /(?<!\d)(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?!\d)/;
const dayAndName = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${months})\\b`, 'iu');

/** Returns the four-digit year that an expression prints ("2022"), or null. */
export const yearIn = (expression: string): string | null =>
  /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/.exec(expression)?.[0] ?? null;

/** Returns the weekday that an expression prints ("Rabu"), or null. */
export const weekdayIn = (expression: string): string | null =>
  weekdayNames.find((day) => new RegExp(`\\b${day}\\b`).test(expression)) ?? null;
