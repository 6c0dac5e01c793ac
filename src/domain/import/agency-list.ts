import { occurs } from '#domain/text/mentions.ts';
import type { Agency, Role } from '#schema/source.ts';
import { uniqueId } from './ids.ts';
import type { BookName } from './names/name-book.ts';
import { reasons } from './reasons.ts';
import { creditsIn } from './speech/agencies.ts';

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
  /(?:\/\s?|(?<![\p{L}.])(?:foto|photo)\s?[:/]\s?|[([])(?<agency>AP|AFP|Reuters|REUTERS|Xinhua|EPA|Antara|ANTARA)(?![\p{L}.])/u;

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
  const add = (organisation: string, credit: string, line: number): void => {
    if (!result.agencies.some((agency) => agency.organisation === organisation))
      result.agencies.push({ organisation, status: 'credited', credit, because: reasons.credited(line, credit) });
  };
  for (const { line, role, text } of paragraphs) {
    const photo = role === 'caption' ? photoAgency.exec(text) : null;
    const photoId = photo?.groups?.agency === undefined ? null : idOf(photo.groups.agency);
    if (photo && photoId !== null) {
      result.photos.set(line, photoId);
      add(photoId, photo[0].replace(/^[([]/u, ''), line);
    }
    for (const { credit, name } of role === 'caption' ? [] : creditsIn(text)) {
      const id = idOf(name);
      if (id === null) continue;
      result.byLine.set(line, id);
      add(id, credit, line);
    }
  }
  for (const { line, text, agency } of credits) {
    result.final = idOf(agency);
    if (result.final !== null) add(result.final, text, line);
  }
  return result;
}
