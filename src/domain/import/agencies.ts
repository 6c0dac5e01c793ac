import { occurs } from '#domain/text/mentions.ts';
import type { Agency, Role } from '#schema/source.ts';
import { uniqueId } from './ids.ts';
import type { BookName } from './names/name-book.ts';
import { reasons } from './reasons.ts';

const verb =
  '(?:dikutip|mengutip|dilansir|melansir|dinukil|menukil|dilaporkan|diberitakan|seperti diwartakan|diwartakan|lapor|quoting|citing)';
const link = String.raw`(?:\s(?:dari|oleh|laman|situs|situs web|website|kantor berita|media|harian|surat kabar|laporan|via|from))*`;
const name = String.raw`(?<name>(?:[\p{L}\d]+\.(?:com|id|co|net|org)(?:\.\w+)?|\p{Lu}[\p{L}\d.'’\-]*)(?:\s\p{Lu}[\p{L}'’\-]+){0,3})`;
const credits = new RegExp(
  String.raw`(?<!\p{L})(?:${verb}${link}|[Kk]antor [Bb]erita(?: \p{Lu}\p{L}+,)?)\s${name}`,
  'gu',
);

// Where people publish themselves: no agency.
const networks =
  /^(?:Instagram|Twitter|Facebook|YouTube|Youtube|TikTok|Telegram|WhatsApp|X|Zoom|Google|Reddit|Weibo|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)$/u;
const day = /\s(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)$/u;

const photoAgency =
  /(?:\/\s?|(?<![\p{L}.])(?:[Ff]oto|FOTO|[Pp]hoto)\s?[:/]\s?|[([])(?<name>AP|AFP|Reuters|REUTERS|Xinhua|EPA|Antara|ANTARA)(?![\p{L}.])/u;

/** Words of a text that credit an agency or another medium, verbatim, and the name in them. */
type Credit = Record<'credit' | 'name', string>;

/**
 * Returns the credits of a text, in order.
 * @example creditsIn('Hal itu dikutip dari Xinhua News, Rabu.') // [{ credit: 'dikutip dari Xinhua News', name: 'Xinhua News' }]
 */
export const creditsIn = (text: string): Credit[] =>
  [...text.matchAll(credits)].flatMap(({ 0: matched, groups }) => {
    const printed = groups?.name ?? '';
    const found = printed.replace(/[.'’-]+$/u, '').replace(day, '');
    const credit = matched.slice(0, matched.lastIndexOf(printed) + found.length);
    return networks.test(found) || found === '' ? [] : [{ credit, name: found }];
  });

/** The agency of the photo in a caption; [] if it names none. */
function photoCreditIn(caption: string): Credit[] {
  const photo = photoAgency.exec(caption);
  return photo ? [{ name: photo.groups?.name ?? '', credit: photo[0].replace(/^[([]/u, '') }] : [];
}

/**
 * Returns the agencies that an article credits: in a sentence, for a photo, or at its end for the whole text.
 * @param omitted the omitted credits
 * @param book the names of the archive and the new ones
 */
export function agenciesOf(
  paragraphs: readonly { line: number; role: Role; text: string }[],
  omitted: readonly { line: number; text: string; agency: string }[],
  book: readonly BookName[],
) {
  const agencies: Agency[] = [];
  const newNames: BookName[] = [];
  /** The agency that a line credits, and that of the photo by the line of its caption. */
  const [byLine, photos] = [new Map<number, string>(), new Map<number, string>()];
  const idOf = (name: string): string | null => {
    const names = [...book, ...newNames];
    const same = names.filter(({ name: other, forms }) =>
      [other, ...forms].some((form) => form.toLowerCase() === name.toLowerCase() || occurs(name, form)),
    );
    const known = same.find(({ kind }) => kind === 'organisations');
    if (known) return known.id;
    if (same.length > 0) return null;
    const id = uniqueId(name, new Set(names.map((one) => one.id)));
    newNames.push({ id, kind: 'organisations', name, forms: [name], title: reasons.agency });
    return id;
  };
  const credited = (name: string, credit: string, line: number): string | null => {
    const organisation = idOf(name);
    if (organisation !== null && !agencies.some((agency) => agency.organisation === organisation))
      agencies.push({ organisation, status: 'credited', credit, because: reasons.credited(line, credit) });
    return organisation;
  };
  for (const { line, role, text } of paragraphs) {
    const isCaption = role === 'caption';
    for (const { name, credit } of isCaption ? photoCreditIn(text) : creditsIn(text)) {
      const id = credited(name, credit, line);
      if (id !== null) (isCaption ? photos : byLine).set(line, id);
    }
  }
  /** The agency that the whole text came through, by the last credit. */
  const final = omitted.map(({ line, text, agency }) => credited(agency, text, line)).at(-1) ?? null;
  return { agencies, newNames, byLine, photos, final };
}
