import { replay } from '#domain/text/edition.ts';
import { editionMarkdown } from '#domain/text/markdown.ts';
import { linesOf } from '#domain/text/spans.ts';
import { firstWords } from '#domain/text/truncate.ts';
import type { ArticleEntry } from '#schema/article.ts';
import { agenciesOf } from './agencies.ts';
import { dateRows } from './days/date-rows.ts';
import { beginningIn, describable } from './described.ts';
import { articleId, uniqueId } from './ids.ts';
import { lineRoles } from './lines/line-roles.ts';
import { lineRepairs } from './lines/repairs.ts';
import { newNames } from './names/name-book.ts';
import type { ArchiveFacts, ImportInput } from './import-input.ts';
import { inferred, laterDate, publication, statedDay } from './publication.ts';
import { reasons } from './reasons.ts';
import { speechProposals } from './speech/speech-proposals.ts';
import { titleInAddress } from './addresses.ts';

/** Everything that an import proposes for one article. */
export type Proposal = ReturnType<typeof propose>;

/** Proposes the records of an article. Nothing in it comes from outside the text, the page, the options and the archive. */
export function propose(input: ImportInput, archive: ArchiveFacts) {
  const { text, outlet, url, page, today } = input;
  const lines = linesOf(text);
  const addressTitle = url === null ? null : titleInAddress(url, text);
  const { rows, byline, credits } = lineRoles(lines, {
    title: page?.title ?? addressTitle,
    day: statedDay(input),
    authors: page?.authors ?? [],
    outletWords: [outlet.name, outlet.id, ...outlet.forms],
    places: archive.names.filter(({ kind }) => kind === 'places').flatMap(({ forms }) => forms),
    hints: new Map([...(page?.hints ?? []), ...input.roles]),
    chosen: input.roles,
  });
  const repairs = rows
    .filter(({ text: omitted, role }) => omitted === undefined && role !== 'repeat')
    .flatMap(({ line }) => lineRepairs(lines[line - 1] ?? '', line));
  const edition = replay(text, { lines: rows, repairs });
  const printed = publication(input, edition.published);
  const day = printed?.edtf.slice(0, 10) ?? null;
  const dates = dateRows(lines, rows, { published: day, period: archive.period }, outlet.zone);
  const published = printed ?? inferred(dates, today);
  const speaking = edition.paragraphs.filter(({ role }) => role !== 'subhead');
  const texts = speaking.map((paragraph) => paragraph.text);
  const ownNames = newNames(texts, archive.names);
  const agencyList = agenciesOf(speaking, credits, [...archive.names, ...ownNames]);
  const names = [...ownNames, ...agencyList.newNames];
  const book = [...archive.names, ...names];
  const sentences = describable(speechProposals(texts, book));
  const beginning = beginningIn(sentences.map(({ sentence }) => sentence));
  const speech = sentences.flatMap(({ sentence, paragraph, speaker, named, mode }) => {
    const via = agencyList.byLine.get(speaking[paragraph]?.line ?? 0) ?? agencyList.final;
    const needsRow = speaker !== 'narasi' || /["“”«»]/u.test(sentence) || via !== agencyList.final;
    return needsRow ? [{ begins: beginning(sentence), speaker, named, via, mode }] : [];
  });
  const opening = texts[0]?.slice((edition.dateline ?? '').length).trim() ?? input.name;
  const title = edition.headline ?? addressTitle ?? page?.title ?? firstWords(opening, 70);
  const titleSource = (): ArticleEntry['titleSource'] => {
    if (edition.headline !== null) return edition.repairedRoles.includes('headline') ? 'printed-damaged' : 'printed';
    const slug = addressTitle?.toLowerCase().replaceAll(' ', '-');
    return slug !== undefined && url?.includes(slug) === true ? 'supplied-from-url' : 'supplied';
  };
  const captions = edition.paragraphs
    .filter(({ role }) => role === 'caption')
    .map(({ line }) => ({ credit: agencyList.photos.get(line) ?? null }));
  const speakers = new Set(sentences.flatMap(({ speaker }) => book.find(({ id }) => id === speaker)?.name ?? []));
  const hasNarration = sentences.some(({ speaker }) => speaker === 'narasi');
  return {
    id: input.id ?? uniqueId(articleId(outlet.id, title), archive.articles),
    input,
    rows,
    repairs,
    dates,
    agencies: agencyList.agencies,
    /** The frontmatter, with the keys in their order. */
    article: {
      title,
      titleSource: titleSource(),
      outlet: outlet.id,
      author: byline?.author ?? null,
      authors: authorsOf(byline?.authors ?? []),
      initials: edition.initials,
      published,
      updated: laterDate(edition.updated, published, outlet.zone),
      corrected: laterDate(edition.corrected, published, outlet.zone),
      dateline: edition.dateline,
      standfirst: edition.standfirst,
      caption: captions.length > 1 ? captions : (captions[0] ?? null),
      about: reasons.about(outlet.name, [...speakers], hasNarration),
      narrationVia: agencyList.final,
      speech,
      added: today,
    },
    /** False if only the form and the place of a line show that it names the author. */
    authorSure: byline?.sure ?? true,
    body: editionMarkdown(edition.paragraphs.map((paragraph) => paragraph.text)),
    newNames: names,
    sentences,
  };
}

/** The authors, if they are more than the one person whose name the byline is. */
function authorsOf(names: readonly string[]): ArticleEntry['authors'] {
  const isGroup = (name: string): boolean => /^(?:tim|redaksi|antara|reuters|afp)(?!\p{L})|\.(?:com|id)$/iu.test(name);
  if (names.length < 2 && !names.some(isGroup)) return undefined;
  return names.map((name) => (isGroup(name) ? { organisation: name } : { person: name }));
}
