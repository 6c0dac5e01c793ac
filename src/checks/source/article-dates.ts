import { isUnknown } from '#domain/dates/certainty.ts';
import { type PrintedMoment, readMoment } from '#domain/dates/parse-moment.ts';
import { isPrinted } from '#domain/dates/publication.ts';
import { type Fault, keyFault } from '#domain/fault.ts';
import type { Edition } from '#domain/text/edition.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { SourceRecord } from '#schema/source.ts';
import type { PublicationDate } from '#schema/when.ts';
import type { Item } from '#checks/content/content.ts';

const dateFacts = ['published', 'updated', 'corrected'] as const;

type DateFact = (typeof dateFacts)[number];

/** What is wrong with a date, and where in its record. */
interface DateFault {
  key: keyof PublicationDate;
  message: string;
}

/**
 * Finds each break of these rules: the dates of publication, update and correction agree with the printed words, as far as
 * those can be read. Where they cannot, the date of the article counts.
 * @param zone the time zone of the outlet; null if unknown
 */
export function* checkArticleDates(
  { file, validValues: article }: Item<ArticleEntry>,
  record: Item<SourceRecord>,
  edition: Edition,
  zone: string | null,
): Generator<Fault> {
  for (const fact of dateFacts) {
    const [when, printed] = [article[fact], edition[fact]];
    const undated = undatedLine(record, fact);
    if (undated) yield undated;
    else if (when) {
      const wrong =
        (printed === null ? unprinted(when, record.file, fact) : contradiction(when, printed, zone)) ??
        impossibleDay(when, fact, article.published?.earliest ?? null);
      if (wrong) yield keyFault(file, [fact, wrong.key], wrong.message);
    } else if (printed !== null && fact !== 'published') {
      const message = `${record.file} marks “${printed}” as ${fact}, but the article has no ${fact}. Add it.`;
      yield keyFault(file, [fact], message);
    }
  }
}

/** Reports words without a digit among several lines and parts with the role of a date. */
function undatedLine({ file, validValues: { lines = [] } }: Item<SourceRecord>, fact: DateFact): Fault | null {
  const own = lines.flatMap(({ line, role, text = '', parts = [] }, index) => {
    const key = ['lines', index];
    const words = [{ role, text, key }, ...parts.map((part, at) => ({ ...part, key: [...key, 'parts', at] }))];
    return words.filter((each) => each.role === fact).map((each) => ({ ...each, line }));
  });
  const wrong = fact === 'corrected' || own.length < 2 ? undefined : own.find(({ text }) => !/\d/.test(text));
  if (!wrong) return null;
  const message = `Several lines have the role ${fact}, and line ${wrong.line} prints no date. Choose another role.`;
  return keyFault(file, [...wrong.key, 'role'], message);
}

/** A publication has a bound. An update or a correction is not before the first possible day of publication. */
function impossibleDay(when: PublicationDate, fact: DateFact, first: string | null): DateFault | null {
  if (fact === 'published') {
    if (!isUnknown(when)) return null;
    const problem = `Expected at least one bound, found “${when.edtf}”`;
    return { key: 'edtf', message: `${problem}. Write the day it was received: “[..day]”.` };
  }
  if (first === null || when.latest === null || when.latest >= first) return null;
  const message = `Expected a day not before ${first}, the first possible day of publication, found ${when.latest}. Correct one of them.`;
  return { key: 'edtf', message };
}

/** A date without printed words has no printed moment, and another basis. An update or correction is from outside. */
function unprinted(when: PublicationDate, recordFile: string, fact: DateFact): DateFault | null {
  const problem = `${recordFile} marks no line as ${fact}`;
  if (when.at !== null) {
    const fix = 'Write null, or mark the line with the date.';
    return { key: 'at', message: `${problem}. Expected null, found “${when.at}”. ${fix}` };
  }
  const fix = 'Mark the line with its words, or write basis: outside with the reason.';
  if (fact !== 'published' && when.basis !== 'outside') return { key: 'basis', message: `${problem}. ${fix}` };
  return isPrinted(when)
    ? { key: 'basis', message: `${problem}, so the date is not printed. Write another basis.` }
    : null;
}

function contradiction(when: PublicationDate, printed: string, zone: string | null): DateFault | null {
  if (when.at !== null && when.edtf !== when.at)
    return { key: 'edtf', message: `Expected “${when.at}”, as in at, found “${when.edtf}”. Write the same moment.` };
  const moment = readMoment(printed, zone);
  if (typeof moment !== 'string') return momentContradiction(when, printed, moment);
  if (moment === 'none' || moment === 'ambiguous' || when.basis !== 'printed') return null;
  const reason =
    moment === 'weekday' ? 'which has the wrong weekday for its day' : 'which is a day or a time that does not exist';
  const fix = 'Write another basis with the reason, or correct the line of the record.';
  return { key: 'basis', message: `The source prints “${printed}”, ${reason}. ${fix}` };
}

/** The date equals the printed one. With another basis it may be more precise; without a printed zone it may be a day. */
function momentContradiction(when: PublicationDate, printed: string, moment: PrintedMoment): DateFault | null {
  const day = moment.edtf.slice(0, 10);
  const isEqual = when.edtf === moment.edtf && (when.at !== null) === (moment.precision === 'minute');
  const prints = `The source prints “${printed}”.`;
  if (isEqual || isSameClock(when, moment))
    return when.basis === 'printed' ? null : { key: 'basis', message: `${prints} Write printed.` };
  if (when.basis !== 'printed' && moment.precision !== 'minute' && when.earliest?.startsWith(day)) return null;
  const expected = moment.precision === 'minute' ? moment.edtf : null;
  const [key, wanted, found] =
    when.at === expected ? (['edtf', moment.edtf, when.edtf] as const) : (['at', expected, when.at] as const);
  return { key, message: `${prints} Expected ${quoted(wanted)}, found ${quoted(found)}. Change whichever is wrong.` };
}

/** True if the source prints no zone, and the date is the printed day, or the printed time in another zone. */
const isSameClock = ({ edtf }: PublicationDate, moment: PrintedMoment): boolean =>
  moment.precision === 'minute' &&
  !moment.zonePrinted &&
  (edtf === moment.edtf.slice(0, 10) || edtf.slice(0, 19) === moment.edtf.slice(0, 19));

/** A value in quotation marks; null without them. */
export const quoted = (value: string | null): string => (value === null ? 'null' : `“${value}”`);
