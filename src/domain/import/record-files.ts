import type { BookName } from './names/name-book.ts';
import type { Proposal } from './proposal.ts';
import { reasons } from './reasons.ts';
import { recordYaml } from './record-yaml.ts';

/** A file of `content/`: its path in that folder, and its whole text. */
export interface RecordFile {
  path: string;
  text: string;
  /** The text that it replaces; absent if the file is new. */
  before?: string;
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
  const { name, sha256, url, page } = input;
  const listed = rows.filter(({ role, parts }) => (role !== 'body' && role !== 'blank') || parts);
  return recordYaml(
    {
      received: { name, sha256, page: page ? { sha256: page.sha256, extractor: page.extractor } : undefined },
      url,
      provenance: page ? reasons.pageProvenance(name, page.extractor) : reasons.textProvenance(name),
      captured: null,
      agencies: unlessEmpty(agencies),
      lines: unlessEmpty(listed.map(({ line, role, text, of, parts }) => ({ line, role, text, of, parts }))),
      repairs: unlessEmpty(repairs),
      dates: unlessEmpty(dates.map(({ line, text, kind, edtf, because }) => ({ line, text, kind, edtf, because }))),
    },
    {
      lines: listed.map(({ sure, because }) => (sure ? undefined : because)),
      dates: dates.map(({ sure }) => (sure ? undefined : 'the year or the day is inferred')),
    },
  );
}

function articleMarkdown({ article, body, sentences }: Proposal): string {
  const { speech } = article;
  // Without a value, an article has no key, except for the agency of its narration.
  const stated = Object.entries({ ...article, speech: unlessEmpty(speech) }).filter(
    ([key, value]) => value !== null || key === 'narrationVia',
  );
  const yaml = recordYaml(Object.fromEntries(stated), {
    speech: speech.map(
      ({ begins }) => sentences.find(({ sentence, sure }) => !sure && sentence.startsWith(begins))?.because,
    ),
  });
  return `---\n${yaml}---\n\n${body}`;
}

function nameYaml({ id, kind, name, forms, title }: BookName, proposal: Proposal): string {
  const outlet = proposal.input.outlet.name;
  const is = {
    people: reasons.newPerson(title ?? '', outlet),
    organisations: title === reasons.agency ? title : reasons.newOrganisation(outlet),
    places: reasons.newPlace(outlet),
    outlets: reasons.newOutlet,
  }[kind];
  return recordYaml({ name, is, printed: forms, described: unlessEmpty(passagesOf(proposal, id)) });
}

/** Returns the passages by which an article means a name, as the record of the name lists them. */
export const passagesOf = ({ id, sentences }: Proposal, name: string): { article: string; quote: string }[] =>
  sentences.flatMap(({ speaker, described }) =>
    speaker === name && described !== null ? [{ article: id, quote: described }] : [],
  );

const unlessEmpty = <Item>(list: readonly Item[]): readonly Item[] | undefined =>
  list.length === 0 ? undefined : list;
