import { replay } from '#domain/text/edition.ts';
import { editionMarkdown } from '#domain/text/markdown.ts';
import { linesOf } from '#domain/text/spans.ts';
import { firstWords } from '#domain/text/truncate.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { Agency, Repair } from '#schema/source.ts';
import { agenciesOf } from './agency-list.ts';
import { dateRows, type ProposedDate } from './days/date-rows.ts';
import { beginning, describable, describedOf } from './described.ts';
import { articleId, uniqueId } from './ids.ts';
import { lineRoles, type ProposedRole } from './lines/line-roles.ts';
import { lineRepairs } from './lines/repairs.ts';
import { type BookName, newNames } from './names/name-book.ts';
import type { ArchiveFacts, ImportInput } from './import-input.ts';
import { inferred, laterDate, type NewDate, publication, statedDay } from './publication.ts';
import { reasons } from './reasons.ts';
import { type ProposedSpeech, speechProposals } from './speech/speech-proposals.ts';
import { titleInAddress } from './titles.ts';

/** Everything that an import proposes for one article. */
export interface Proposal {
  id: string;
  input: ImportInput;
  rows: ProposedRole[];
  repairs: Repair[];
  dates: ProposedDate[];
  agencies: Agency[];
  /** The frontmatter, with the keys in their order. */
  article: ProposedArticle;
  /** False if only the form and the place of a line show that it names the author. */
  authorSure: boolean;
  body: string;
  newNames: BookName[];
  /** Words by which the article means a known or new name without naming it, by id. */
  described: { id: string; quote: string }[];
  sentences: ProposedSpeech[];
}

type Dates = 'published' | 'updated' | 'corrected';

interface ProposedArticle extends Omit<ArticleEntry, Dates | 'lang' | 'titleLang' | 'foreign' | 'via'> {
  published: NewDate;
  updated: NewDate | undefined;
  corrected: NewDate | undefined;
}

/** Proposes the records of an article. Nothing in it comes from outside the text, the page, the options and the archive. */
export function propose(input: ImportInput, archive: ArchiveFacts): Proposal {
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
  const all = sentences.map(({ sentence }) => sentence);
  const speech = sentences
    .map((row) => ({ ...row, via: agencyList.byLine.get(speaking[row.paragraph]?.line ?? 0) ?? agencyList.final }))
    .filter(
      ({ speaker, sentence, via }) => speaker !== 'narasi' || /["“”«»]/u.test(sentence) || via !== agencyList.final,
    )
    .map(({ sentence, speaker, named, via, mode }) => ({
      begins: beginning(all, sentence),
      speaker,
      named,
      via,
      mode,
    }));
  const title =
    edition.headline ??
    addressTitle ??
    page?.title ??
    firstWords(texts[0]?.slice((edition.dateline ?? '').length).trim() ?? input.name, 70);
  const slug = addressTitle?.toLowerCase().replaceAll(' ', '-');
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
    article: {
      title,
      titleSource:
        edition.headline === null
          ? slug !== undefined && url?.includes(slug) === true
            ? 'supplied-from-url'
            : 'supplied'
          : edition.repairedRoles.includes('headline')
            ? 'printed-damaged'
            : 'printed',
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
    authorSure: byline?.sure ?? true,
    body: editionMarkdown(edition.paragraphs.map((paragraph) => paragraph.text)),
    newNames: names,
    described: describedOf(sentences, all),
    sentences,
  };
}

/** The authors, if they are more than the one person whose name the byline is. */
function authorsOf(names: readonly string[]): ArticleEntry['authors'] {
  const isGroup = (name: string): boolean => /^(?:tim|redaksi|antara|reuters|afp)(?!\p{L})|\.(?:com|id)$/iu.test(name);
  if (names.length < 2 && !names.some(isGroup)) return undefined;
  return names.map((name) => (isGroup(name) ? { organisation: name } : { person: name }));
}
