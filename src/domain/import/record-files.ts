import type { BookName } from './names/name-book.ts';
import type { Proposal } from './proposal.ts';
import { reasons } from './reasons.ts';
import { recordYaml, type Remark } from './record-yaml.ts';

/** A file of `content/`: its path in that folder, and its whole text. */
export interface RecordFile {
  path: string;
  text: string;
}

/** Returns the files of an article and of its new names, without the changes in existing files. */
export function recordFiles(proposal: Proposal): RecordFile[] {
  const { id, input, newNames } = proposal;
  return [
    { path: `sources/${id}.txt`, text: input.text },
    { path: `sources/${id}.yaml`, text: sourceYaml(proposal) },
    { path: `articles/${id}.md`, text: articleMarkdown(proposal) },
    ...newNames.map((name) => ({ path: `${name.kind}/${name.id}.yaml`, text: nameYaml(name, proposal) })),
  ];
}

function sourceYaml({ input, rows, repairs, dates, agencies }: Proposal): string {
  const listed = rows.filter(({ role, parts }) => (role !== 'body' && role !== 'blank') || parts);
  const dateRows = dates.map(({ line, text, kind, edtf, because }) => ({ line, text, kind, edtf, because }));
  return recordYaml(
    {
      received: {
        name: input.name,
        sha256: input.sha256,
        ...(input.page ? { page: { sha256: input.page.sha256, extractor: input.page.extractor } } : {}),
      },
      url: input.url,
      provenance: input.page
        ? reasons.pageProvenance(input.name, input.page.extractor)
        : reasons.textProvenance(input.name),
      captured: null,
      ...(agencies.length === 0 ? {} : { agencies }),
      ...(listed.length === 0
        ? {}
        : { lines: listed.map(({ line, role, text, of, parts }) => withoutAbsent({ line, role, text, of, parts })) }),
      ...(repairs.length === 0 ? {} : { repairs }),
      ...(dates.length === 0 ? {} : { dates: dateRows }),
    },
    [
      ...listed.flatMap(({ sure, because }, index): Remark[] =>
        sure ? [] : [{ list: 'lines', index, text: because }],
      ),
      ...dates.flatMap(({ sure }, index): Remark[] =>
        sure ? [] : [{ list: 'dates', index, text: 'the year or the day is inferred' }],
      ),
    ],
  );
}

function articleMarkdown({ input, article, body, sentences }: Proposal): string {
  const remarks = article.speech.flatMap(({ begins }, index): Remark[] => {
    const doubt = sentences.find(({ sentence, sure }) => !sure && sentence.startsWith(begins));
    return doubt ? [{ list: 'speech', index, text: doubt.because }] : [];
  });
  const {
    title,
    titleSource,
    author,
    authors,
    initials,
    published,
    updated,
    corrected,
    dateline,
    standfirst,
    caption,
    about,
    narrationVia,
    speech,
    added,
  } = article;
  const facts = withoutAbsent({
    title,
    titleSource,
    outlet: input.outlet.id,
    author: author ?? undefined,
    authors,
    initials: initials ?? undefined,
    published,
    updated,
    corrected,
    dateline: dateline ?? undefined,
    standfirst: standfirst ?? undefined,
    caption: caption ?? undefined,
    about,
    narrationVia,
    speech: speech.length === 0 ? undefined : speech,
    added,
  });
  return `---\n${recordYaml(facts, remarks)}---\n\n${body}`;
}

function nameYaml({ id, kind, name, forms, title }: BookName, { input, described, id: article }: Proposal): string {
  const { outlet } = input;
  const is =
    kind === 'places'
      ? reasons.newPlace(outlet.name)
      : kind === 'organisations'
        ? title === reasons.agency
          ? title
          : reasons.newOrganisation(outlet.name)
        : reasons.newPerson(title ?? '', outlet.name);
  const quotes = described.filter((one) => one.id === id).map(({ quote }) => ({ article, quote }));
  return recordYaml(withoutAbsent({ name, is, printed: forms, described: quotes.length === 0 ? undefined : quotes }));
}

const withoutAbsent = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
