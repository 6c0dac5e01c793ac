import { occurs } from '#domain/text/mentions.ts';
import type { Agency, Role } from '#schema/source.ts';
import { uniqueId } from './ids.ts';
import type { BookName } from './names/name-book.ts';
import { reasons } from './reasons.ts';
import { type Credit, creditsIn } from './speech/agencies.ts';

/** The agencies of an article, and what came through them. */
export interface Agencies {
  agencies: Agency[];
  newNames: BookName[];
  /** The agency that a line credits. */
  byLine: Map<number, string>;
  /** The agency of the photo, by the line of its caption. */
  photos: Map<number, string>;
  /** The agency that the whole text came through, by a credit at its end. */
  final: string | null;
}

const photoAgency =
  /(?:\/\s?|(?<![\p{L}.])(?:[Ff]oto|FOTO|[Pp]hoto)\s?[:/]\s?|[([])(?<agency>AP|AFP|Reuters|REUTERS|Xinhua|EPA|Antara|ANTARA)(?![\p{L}.])/u;

/**
 * Returns the agencies that an article credits: in a sentence, for a photo, or at its end for the whole text.
 * @param credits the omitted credits
 * @param book the names of the archive and the new ones
 */
export function agenciesOf(
  paragraphs: readonly { line: number; role: Role; text: string }[],
  credits: readonly { line: number; text: string; agency: string }[],
  book: readonly BookName[],
): Agencies {
  const result: Agencies = { agencies: [], newNames: [], byLine: new Map(), photos: new Map(), final: null };
  const idOf = (name: string): string | null => {
    const isSame = ({ name: other, forms }: BookName): boolean =>
      [other, ...forms].some((form) => form.toLowerCase() === name.toLowerCase() || occurs(name, form));
    const known = [...book, ...result.newNames].find((one) => one.kind === 'organisations' && isSame(one));
    if (known) return known.id;
    if (book.some((one) => one.kind !== 'organisations' && isSame(one))) return null;
    const id = uniqueId(name, new Set([...book, ...result.newNames].map((one) => one.id)));
    result.newNames.push({ id, kind: 'organisations', name, forms: [name], title: reasons.agency });
    return id;
  };
  const credited = (name: string, credit: string, line: number): string | null => {
    const organisation = idOf(name);
    if (organisation !== null && !result.agencies.some((agency) => agency.organisation === organisation))
      result.agencies.push({ organisation, status: 'credited', credit, because: reasons.credited(line, credit) });
    return organisation;
  };
  for (const { line, role, text } of paragraphs) {
    const isCaption = role === 'caption';
    for (const { name, credit } of isCaption ? photoCreditIn(text) : creditsIn(text)) {
      const id = credited(name, credit, line);
      if (id !== null) (isCaption ? result.photos : result.byLine).set(line, id);
    }
  }
  for (const { line, text, agency } of credits) result.final = credited(agency, text, line);
  return result;
}

/** The agency of the photo in a caption; [] if it names none. */
function photoCreditIn(caption: string): Credit[] {
  const photo = photoAgency.exec(caption);
  const name = photo?.groups?.agency;
  return photo && name !== undefined ? [{ name, credit: photo[0].replace(/^[([]/u, '') }] : [];
}
