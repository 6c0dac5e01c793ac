import type { Fault } from '#domain/fault.ts';
import { publishedFile } from '#domain/published.ts';
import type { Content } from '#checks/content/content.ts';
import { byId } from '#checks/content/memoize.ts';

/** Nothing in the archive is dated after its edition, which is the day of its last change; nothing was taken in before it was published. */
export function checkChronology(content: Content): Fault[] {
  const [about] = content.archive;
  const edition = about?.parts.edition?.date;
  if (!about || edition === undefined) return checkTakenIn(content);
  const changes = content.changes.flatMap(({ parts }) => parts.changes ?? []);
  const late = datedRows(content)
    .filter(({ day }) => day > edition)
    .map(({ file, at, day }) => ({
      file,
      at,
      message: `${day} is after the archive's edition of ${edition} (content/archive.yaml); correct the day or the edition's date.`,
    }));
  const unexplained =
    late.length === 0 && content.changes[0]?.parts.changes && !changes.some(({ date }) => date === edition);
  return [
    ...late,
    ...(unexplained
      ? [
          {
            file: about.file,
            at: { key: ['edition', 'date'] },
            message: `no change in content/changes.yaml is dated ${edition}; mend the day, or say there what the edition changed.`,
          },
        ]
      : []),
    ...checkTakenIn(content),
  ];
}

interface Dated extends Pick<Fault, 'file' | 'at'> {
  day: string;
}

/** Every day on which the archive says that it did something. */
function datedRows(content: Content): Dated[] {
  const published = content.published.map(({ since, line }) => ({
    file: `content/${publishedFile}`,
    at: { line, column: 1 },
    day: since,
  }));
  const withdrawn = content.withdrawn.flatMap(({ file, parts }) =>
    (parts.withdrawn ?? []).map(({ date }, index) => ({ file, at: { key: ['withdrawn', index, 'date'] }, day: date })),
  );
  const changes = content.changes.flatMap(({ file, parts }) =>
    (parts.changes ?? []).map(({ date }, index) => ({ file, at: { key: ['changes', index, 'date'] }, day: date })),
  );
  const added = content.articles.flatMap(({ file, parts }) =>
    parts.added === undefined ? [] : [{ file, at: { key: ['added'] }, day: parts.added }],
  );
  const signed = content.comparisons.flatMap(({ file, parts }) =>
    parts.outside ? [{ file, at: { key: ['outside', 'date'] }, day: parts.outside.date }] : [],
  );
  const captured = content.sources.flatMap(({ file, parts }) =>
    parts.captured ? [{ file, at: { key: ['captured'] }, day: parts.captured.slice(0, 10) }] : [],
  );
  return [...published, ...withdrawn, ...changes, ...added, ...signed, ...captured];
}

function checkTakenIn(content: Content): Fault[] {
  return content.articles.flatMap(({ id, file, parts: { added, published } }): Fault[] => {
    const first = published?.earliest;
    const record = byId(content.sources).get(id);
    if (first === null || first === undefined) return [];
    const captured = record?.parts.captured;
    return [
      ...(added !== undefined && added < first
        ? [
            {
              file,
              at: { key: ['added'] },
              message: `the article was not published before ${first}, so it was not taken in on ${added}; mend one of them.`,
            },
          ]
        : []),
      ...(record && captured && captured.slice(0, 10) < first
        ? [
            {
              file: record.file,
              at: { key: ['captured'] },
              message: `the article was not published before ${first}, so its page was not captured on ${captured}; mend one of them.`,
            },
          ]
        : []),
    ];
  });
}
