import type { Fault } from '#domain/fault.ts';
import { publishedFile } from '#domain/published.ts';
import type { Content } from '#checks/content/content.ts';
import { byId } from '#domain/memoize.ts';

/**
 * Returns a fault for each break of this rule: no date in the archive is after its edition, the edition is dated on the
 * day of a change, and no article was added or captured before it was published.
 */
export function checkChronology(content: Content): Fault[] {
  const [archive] = content.archive;
  const edition = archive?.validValues.edition?.date;
  if (!archive || edition === undefined) return checkAdded(content);
  const changes = content.changes.flatMap(({ validValues }) => validValues.changes ?? []);
  const late = datedRows(content)
    .filter(({ day }) => day > edition)
    .map(({ file, at, day }) => ({
      file,
      at,
      message: `Expected a day not after the archive's edition of ${edition} (content/archive.yaml), found ${day}. Correct the day, or the date of the edition.`,
    }));
  const unexplained =
    late.length === 0 && content.changes[0]?.validValues.changes && !changes.some(({ date }) => date === edition);
  return [
    ...late,
    ...(unexplained
      ? [
          {
            file: archive.file,
            at: { key: ['edition', 'date'] },
            message: `No change in content/changes.yaml is dated ${edition}. Add the changes of this edition there, or correct the day.`,
          },
        ]
      : []),
    ...checkAdded(content),
  ];
}

interface Dated extends Pick<Fault, 'file' | 'at'> {
  day: string;
}

/** The days of everything that the archive did: it published, withdrew, changed, added, signed, captured. */
function datedRows(content: Content): Dated[] {
  const published = content.published.map(({ since, line }) => ({
    file: `content/${publishedFile}`,
    at: { line, column: 1 },
    day: since,
  }));
  const withdrawn = content.withdrawn.flatMap(({ file, validValues }) =>
    (validValues.withdrawn ?? []).map(({ date }, index) => ({
      file,
      at: { key: ['withdrawn', index, 'date'] },
      day: date,
    })),
  );
  const changes = content.changes.flatMap(({ file, validValues }) =>
    (validValues.changes ?? []).map(({ date }, index) => ({
      file,
      at: { key: ['changes', index, 'date'] },
      day: date,
    })),
  );
  const added = content.articles.flatMap(({ file, validValues }) =>
    validValues.added === undefined ? [] : [{ file, at: { key: ['added'] }, day: validValues.added }],
  );
  const signed = content.comparisons.flatMap(({ file, validValues }) =>
    validValues.outside ? [{ file, at: { key: ['outside', 'date'] }, day: validValues.outside.date }] : [],
  );
  const captured = content.sources.flatMap(({ file, validValues }) =>
    validValues.captured ? [{ file, at: { key: ['captured'] }, day: validValues.captured.slice(0, 10) }] : [],
  );
  return [...published, ...withdrawn, ...changes, ...added, ...signed, ...captured];
}

function checkAdded(content: Content): Fault[] {
  return content.articles.flatMap(({ id, file, validValues: { added, published } }): Fault[] => {
    const first = published?.earliest;
    const record = byId(content.sources).get(id);
    if (first === null || first === undefined) return [];
    const captured = record?.validValues.captured;
    return [
      ...(added !== undefined && added < first
        ? [
            {
              file,
              at: { key: ['added'] },
              message: `Expected a day not before ${first}, the first possible day of publication, found ${added}. Correct one of them.`,
            },
          ]
        : []),
      ...(record && captured && captured.slice(0, 10) < first
        ? [
            {
              file: record.file,
              at: { key: ['captured'] },
              message: `Expected a moment not before ${first}, the first possible day of publication, found ${captured}. Correct one of them.`,
            },
          ]
        : []),
    ];
  });
}
