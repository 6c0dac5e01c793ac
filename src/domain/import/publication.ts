import { dayIn } from '#domain/dates/dates.ts';
import { parseMoment } from '#domain/dates/parse-moment.ts';
import { edtfBounds } from '#schema/edtf-bounds.ts';
import type { PublicationDate } from '#schema/when.ts';
import type { ProposedDate } from './days/date-rows.ts';
import type { ImportInput } from './import-input.ts';
import { reasons } from './reasons.ts';
import { dayInAddress } from './addresses.ts';

/** A date of an article as a record states it; its bounds follow from `edtf`. */
export type NewDate = Pick<PublicationDate, 'at' | 'edtf' | 'basis' | 'because'>;

/** The date of publication: as printed, else as the editor gives it, else from the page or its address; null if nothing says it. */
export function publication(input: ImportInput, printed: string | null): NewDate | null {
  const own = printedDate(printed, input.outlet.zone);
  const day = statedDay(input);
  if (own || day === null) return own;
  const stated = input.page?.published ?? null;
  const because = stated === null ? reasons.addressDate : reasons.metadataDate(stated);
  return unprinted(day, 'outside', input.published === null ? because : reasons.givenDate);
}

/** The day of publication that is not printed: given by the editor, in the metadata or in the address; null without one. */
export function statedDay({ published, page, url, outlet }: ImportInput): string | null {
  const moment = published ?? page?.published ?? null;
  if (moment !== null) return moment.length > 10 ? dayIn(moment, outlet.zone) : moment;
  return url === null ? null : dayInAddress(url);
}

/**
 * The date of an update or a correction by its printed words; if they cannot be read, it is not before the publication.
 * Undefined without words.
 */
export function laterDate(words: string | null, published: NewDate, zone: string): NewDate | undefined {
  if (words === null) return undefined;
  const { edtf } = published;
  const first = edtfBounds(edtf)?.earliest ?? null;
  return (
    printedDate(words, zone) ?? unprinted(first === null ? edtf : `[${first}..]`, 'inferred', reasons.afterPublication)
  );
}

/** Not before the last day that the text dates; otherwise not after it was received. */
export function inferred(dates: readonly ProposedDate[], today: string): NewDate {
  const days = dates.flatMap(({ kind, edtf }) =>
    kind === 'event' || kind === 'statement' ? (edtfBounds(edtf ?? '')?.earliest ?? []) : [],
  );
  const last = days.toSorted().at(-1);
  return last === undefined
    ? unprinted(`[..${today}]`, 'inferred', reasons.unknownDate)
    : unprinted(`[${last}..]`, 'inferred', reasons.notBefore(last));
}

/** The date that printed words state; null if there are none, or they cannot be read. */
function printedDate(words: string | null, zone: string): NewDate | null {
  const moment = words === null ? null : parseMoment(words, zone);
  if (words === null || !moment) return null;
  const { edtf, precision } = moment;
  return { at: precision === 'minute' ? edtf : null, edtf, basis: 'printed', because: reasons.printed(words) };
}

const unprinted = (edtf: string, basis: NewDate['basis'], because: string): NewDate => ({
  at: null,
  edtf,
  basis,
  because,
});
