import { type Fault, keyFault } from '#domain/fault.ts';
import { publishedFile } from '#domain/published.ts';
import { type Content, rowsOf } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';

/**
 * Finds each break of this rule: no date in the archive is after its edition, the edition is dated on the day of a change,
 * and no article was added or captured before it was published.
 */
export function* checkChronology(content: Content): Generator<Fault> {
  yield* checkEditionDay(content);
  for (const { id, file, validValues } of content.articles) {
    const { added, published } = validValues;
    const first = published?.earliest ?? null;
    if (first === null || isAfterEdition(content, first)) continue; // checkEditionDay reports a day after the edition
    const expected = (what: string): string =>
      `Expected a ${what} not before ${first}, the first possible day of publication`;
    if (added !== undefined && added < first)
      yield keyFault(file, ['added'], `${expected('day')}, found ${added}. Correct one of them.`);
    const record = byId(content.sources).get(id);
    const captured = record?.validValues.captured;
    if (record && captured && captured.slice(0, 10) < first)
      yield keyFault(record.file, ['captured'], `${expected('moment')}, found ${captured}. Correct one of them.`);
  }
}

const isAfterEdition = ({ archive }: Content, day: string): boolean =>
  day > (archive[0]?.validValues.edition?.date ?? day);

function* checkEditionDay(content: Content): Generator<Fault> {
  const [archive] = content.archive;
  const edition = archive?.validValues.edition?.date;
  if (!archive || edition === undefined) return;
  const late = [...datedRows(content)].filter(({ day }) => isAfterEdition(content, day));
  for (const { file, at, day } of late) {
    const message = `Expected a day not after the archive's edition of ${edition} (content/archive.yaml), found ${day}. Correct the day, or the date of the edition.`;
    yield { file, at, message };
  }
  const changes = content.changes[0]?.validValues.changes;
  if (late.length > 0 || !changes || changes.some(({ date }) => date === edition)) return;
  const message = `No change in content/changes.yaml is dated ${edition}. Add the changes of this edition there, or correct the day.`;
  yield keyFault(archive.file, ['edition', 'date'], message);
}

interface Dated extends Pick<Fault, 'file' | 'at'> {
  day: string;
}

/** The days of everything that the archive did (it published, withdrew, changed, added, signed, captured), and of the articles. */
function* datedRows(content: Content): Generator<Dated> {
  for (const { since, line } of content.published)
    yield { file: `content/${publishedFile}`, at: { line, column: 1 }, day: since };
  for (const { file, key, row } of [...rowsOf(content.withdrawn, 'withdrawn'), ...rowsOf(content.changes, 'changes')])
    yield { file, at: { key: [...key, 'date'] }, day: row.date };
  for (const { file, validValues } of content.articles) {
    const { added, published } = validValues;
    if (added !== undefined) yield { file, at: { key: ['added'] }, day: added };
    if (published?.earliest) yield { file, at: { key: ['published', 'edtf'] }, day: published.earliest };
  }
  for (const { file, validValues } of content.comparisons)
    if (validValues.outside) yield { file, at: { key: ['outside', 'date'] }, day: validValues.outside.date };
  for (const { file, validValues } of content.sources)
    if (validValues.captured) yield { file, at: { key: ['captured'] }, day: validValues.captured.slice(0, 10) };
}
