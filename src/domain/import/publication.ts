import { dayIn } from '#domain/dates/dates.ts';
import { parseMoment } from '#domain/dates/parse-moment.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { PublicationDate } from '#schema/when.ts';
import type { ProposedDate } from './days/date-rows.ts';
import { reasons } from './reasons.ts';
import { dayInAddress } from './titles.ts';

/** A date of an article as a record states it; its bounds follow from `edtf`. */
export type NewDate = Pick<PublicationDate, 'at' | 'edtf' | 'basis' | 'because'>;

/** What says when an article was published, besides its text. */
interface DateSources {
  published: string | null;
  page: { published: string | null } | null;
  url: string | null;
  outlet: { zone: string };
}

/** The date of publication: as printed, else as the editor gives it, else from the page or its address; null if nothing says it. */
export function publication(sources: DateSources, printed: string | null): NewDate | null {
  const own = printed === null ? null : printedDate(printed, sources.outlet.zone);
  const day = statedDay(sources);
  if (own || day === null) return own;
  const stated = sources.page?.published ?? null;
  const because =
    sources.published !== null
      ? reasons.givenDate
      : stated === null
        ? reasons.addressDate
        : reasons.metadataDate(stated);
  return { at: null, edtf: day, basis: 'outside', because };
}

/** The day of publication that is not printed: given by the editor, in the metadata or in the address; null without one. */
export function statedDay({ published, page, url, outlet }: DateSources): string | null {
  const moment = published ?? page?.published ?? null;
  if (moment !== null) return dayOf(moment, outlet.zone);
  return url === null ? null : dayInAddress(url);
}

const dayOf = (moment: string, zone: string): string => (moment.length > 10 ? dayIn(moment, zone) : moment);

/** The date that printed words state; null if they cannot be read. */
export function printedDate(words: string, zone: string): NewDate | null {
  const moment = parseMoment(words, zone);
  return (
    moment && {
      at: moment.precision === 'minute' ? moment.edtf : null,
      edtf: moment.edtf,
      basis: 'printed',
      because: reasons.printed(words),
    }
  );
}

/** An update or a correction without a printed date is not before the publication. */
export const afterPublication = ({ edtf }: NewDate): NewDate => ({
  at: null,
  edtf: `[${edtfBounds(edtf)?.earliest ?? edtf.slice(0, 10)}..]`,
  basis: 'inferred',
  because: reasons.afterPublication,
});

/** Not before the last day that the text dates; otherwise not after it was received. */
export function inferred(dates: readonly ProposedDate[], today: string): NewDate {
  const last = dates
    .filter(({ kind }) => kind === 'event' || kind === 'statement')
    .flatMap(({ edtf }) => edtfBounds(edtf ?? '')?.earliest ?? [])
    .toSorted()
    .at(-1);
  return last === undefined
    ? { at: null, edtf: `[..${today}]`, basis: 'inferred', because: reasons.unknownDate }
    : { at: null, edtf: `[${last}..]`, basis: 'inferred', because: reasons.notBefore(last) };
}
