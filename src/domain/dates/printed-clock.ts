/** A printed time of day: "12:05:33", and its printed UTC offset, "+07:00"; null if no zone is printed. */
interface PrintedClock {
  time: string;
  offset: string | null;
}

/** Why a text has no time that can be read: it prints none, an impossible one, several, or an unknown zone. */
type ClockProblem = 'none' | 'impossible' | 'ambiguous';

// Zones with one meaning in news: the three of Indonesia, its neighbours, and those of international agencies. “EST”, “CST”,
// “IST” and “BST” have several meanings, so a time with one of them is not read.
const offsets = Object.entries({
  '+00:00': 'gmt|utc|z',
  '+01:00': 'cet',
  '+02:00': 'cest',
  '+03:00': 'msk',
  '+07:00': 'wib|waktu indonesia barat',
  '+08:00': 'wita|waktu indonesia tengah|sgt|myt|hkt',
  '+09:00': 'wit|waktu indonesia timur|jst|kst',
}).flatMap(([utcOffset, names]) => names.split('|').map((name) => [name, utcOffset] as const));
const zones = new Map(offsets.toSorted(([a], [b]) => b.length - a.length));

const offset = String.raw`[+−-]\s?\d{1,2}(?::?\d{2})?(?!\d)`;
const zone = String.raw`\(?(?:(?<relative>(?:gmt|utc)\s?${offset}|\+\d{2}:?\d{2}(?!\d))|(?<zone>${[...zones.keys()].join('|')})(?![\p{L}\d])|(?<unknown>\p{L}{2,3}t)(?![\p{L}\d]))`;
const clock = new RegExp(
  String.raw`(?<![\d:.,])(?<hour>\d{1,2})(?<mark>[:.])(?<minute>\d{2})(?:[:.](?<second>\d{2}))?(?:\.\d+)?(?![\d:])(?:\s?(?<half>[ap]\.?m\.?)(?!\p{L}))?(?:(?<gap>\s*)${zone})?`,
  'giu',
);

/** Words and separators that may stand between a date and its time. */
const between = String.raw`(?:[\s|,;/•·()\[\]–—-]|pukul|pkl\.?|jam|at|t)*`;
const afterDate = new RegExp(`@${between}$`, 'iu');
const beforeDate = new RegExp(`^\\)?${between}(?:\\p{L}[\\p{L}']*\\.?${between})?@`, 'iu');

/**
 * Returns the time of day in a text in which “@” replaces the date. A number with a full stop (“3.45”) is a time only beside
 * the date, after “pukul” or “jam”, or with a zone.
 * @example printedClock('Kamis, @ | 12:05 WIB') // { time: '12:05:00', offset: '+07:00' }
 */
export function printedClock(text: string): PrintedClock | ClockProblem {
  const found = [...text.matchAll(clock)].flatMap((match) => {
    const { mark, zone: name, relative } = match.groups ?? {};
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const isTime =
      mark === ':' ||
      name !== undefined ||
      relative !== undefined ||
      afterDate.test(before) ||
      beforeDate.test(after) ||
      /(?:pukul|pkl\.?|jam)\s*$/iu.test(before);
    return isTime ? [readClock(match.groups ?? {})] : [];
  });
  const [first = 'none'] = found;
  const same = (one: PrintedClock | ClockProblem): boolean => JSON.stringify(one) === JSON.stringify(first);
  return found.find((one) => one === 'impossible') ?? (found.every(same) ? first : 'ambiguous');
}

function readClock(groups: Readonly<Record<string, string | undefined>>): PrintedClock | ClockProblem {
  const { minute = '', second = '00', half, zone: name, relative, unknown, gap } = groups;
  if (unknown !== undefined && gap !== '\n') return 'ambiguous';
  const printed = Number(groups.hour);
  if (half !== undefined && (printed < 1 || printed > 12)) return 'impossible';
  const hour = half === undefined ? printed : (printed % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  const shift = relative === undefined ? (zones.get(name?.toLowerCase() ?? '') ?? null) : relativeOffset(relative);
  if (hour > 23 || Number(minute) > 59 || Number(second) > 59 || shift === '') return 'impossible';
  return { time: `${String(hour).padStart(2, '0')}:${minute}:${second}`, offset: shift };
}

/** Returns "+07:00" for "GMT+7", "UTC +0700" and "+07:00"; "" if no place on earth has the offset. */
function relativeOffset(text: string): string {
  const [, sign = '', hours = '', minutes = '00'] = /([+−-])\s?(\d{1,2}):?(\d{2})?/u.exec(text) ?? [];
  if (Number(hours) > 14 || Number(minutes) > 59) return '';
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
