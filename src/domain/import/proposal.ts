import { replay } from '#domain/text/edition.ts';
import { editionMarkdown } from '#domain/text/markdown.ts';
import { linesOf } from '#domain/text/spans.ts';
import { firstWords } from '#domain/text/truncate.ts';
import type { ArticleEntry } from '#schema/article.ts';
import type { Agency, Repair } from '#schema/source.ts';
import { agenciesOf } from './agency-list.ts';
import { dateRows, type ProposedDate } from './days/date-rows.ts';
import { beginning, describable, describedOf } from './described.ts';
import { type Unsure, unsureOf } from './doubts.ts';
import { articleId, uniqueId } from './ids.ts';
import { lineRoles, type ProposedRole } from './lines/line-roles.ts';
import { lineRepairs } from './lines/repairs.ts';
import { type BookName, newNames } from './names/name-book.ts';
import type { ArchiveFacts, ImportInput } from './import-input.ts';
import { afterPublication, inferred, type NewDate, printedDate, publication, statedDay } from './publication.ts';
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
  article: Pick<
    ArticleEntry,
    | 'title'
    | 'titleSource'
    | 'author'
    | 'authors'
    | 'initials'
    | 'dateline'
    | 'standfirst'
    | 'caption'
    | 'about'
    | 'narrationVia'
    | 'speech'
    | 'added'
  > & {
    published: NewDate;
    updated?: NewDate;
    corrected?: NewDate;
  };
  body: string;
  newNames: BookName[];
  /** Words by which the article means a known or new name without naming it, by id. */
  described: { id: string; quote: string }[];
  sentences: ProposedSpeech[];
  unsure: Unsure[];
}

/** Proposes the records of an article. Nothing in it comes from outside the text, the page, the options and the archive. */
export function propose(input: ImportInput, archive: ArchiveFacts): Proposal {
  const { text, outlet, url, page } = input;
  const lines = linesOf(text);
  const places = archive.names.filter(({ kind }) => kind === 'places').flatMap(({ forms }) => forms);
  const outletWords = [outlet.name, outlet.id, ...outlet.forms];
  const addressTitle = url === null ? null : titleInAddress(url, text);
  const found = lineRoles(lines, {
    title: page?.title ?? addressTitle,
    day: statedDay(input),
    authors: page?.authors ?? [],
    outletWords,
    places,
    zone: outlet.zone,
    hints: new Map([...(page?.hints ?? []), ...input.roles]),
  });
  const rows = found.rows;
  const kept = new Set(
    rows.filter(({ text: omitted, role }) => omitted === undefined && role !== 'repeat').map(({ line }) => line),
  );
  const repairs = lines.flatMap((line, index) => (kept.has(index + 1) ? lineRepairs(line, index + 1) : []));
  const edition = replay(text, { lines: rows, repairs });
  const speaking = edition.paragraphs.filter(({ role }) => role !== 'subhead');
  const texts = speaking.map(({ text: paragraph }) => paragraph);
  const published = publication(input, edition.published);
  const dates = dateRows(
    lines,
    rows,
    { published: published?.edtf.slice(0, 10) ?? null, period: archive.period },
    outlet.zone,
  );
  const ownNames = newNames(texts, archive.names, new Set());
  const book = [...archive.names, ...ownNames];
  const agencyList = agenciesOf(speaking, found.credits, book);
  const names = [...ownNames, ...agencyList.newNames];
  const sentences = describable(speechProposals(texts, [...archive.names, ...names]));
  const all = sentences.map(({ sentence }) => sentence);
  const viaOf = ({ paragraph }: ProposedSpeech): string | null =>
    agencyList.byLine.get(speaking[paragraph]?.line ?? 0) ?? agencyList.final;
  const speech = sentences
    .filter((row) => row.speaker !== 'narasi' || /["“”«»]/u.test(row.sentence) || viaOf(row) !== agencyList.final)
    .map((row) => ({
      begins: beginning(all, row.sentence),
      speaker: row.speaker,
      ...(row.named === undefined ? {} : { named: row.named }),
      via: viaOf(row),
      mode: row.mode,
    }));
  const title =
    edition.headline ??
    addressTitle ??
    page?.title ??
    firstWords(texts[0]?.slice((edition.dateline ?? '').length).trim() ?? input.name, 70);
  const when = published ?? inferred(dates, input.today);
  const updated = rows.find(({ role }) => role === 'updated');
  const corrected = rows.find(({ role }) => role === 'corrected');
  const captions = edition.paragraphs
    .filter(({ role }) => role === 'caption')
    .map(({ line }) => ({ credit: agencyList.photos.get(line) ?? null }));
  const [oneCaption] = captions;
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
          ? addressTitle !== null && url?.includes(addressTitle.toLowerCase().replaceAll(' ', '-')) === true
            ? 'supplied-from-url'
            : 'supplied'
          : edition.repairedRoles.includes('headline')
            ? 'printed-damaged'
            : 'printed',
      author: found.byline?.author ?? null,
      ...authorsOf(found.byline?.authors ?? []),
      initials: edition.initials,
      published: when,
      ...(updated && edition.updated !== null
        ? { updated: printedDate(edition.updated, outlet.zone) ?? afterPublication(when) }
        : {}),
      ...(corrected
        ? {
            corrected:
              (edition.corrected === null ? null : printedDate(edition.corrected, outlet.zone)) ??
              afterPublication(when),
          }
        : {}),
      dateline: edition.dateline,
      standfirst: edition.standfirst,
      caption: captions.length > 1 ? captions : (oneCaption ?? null),
      about: about(outlet.name, sentences, [...archive.names, ...names]),
      narrationVia: agencyList.final,
      speech,
      added: input.today,
    },
    body: editionMarkdown(edition.paragraphs.map(({ text: paragraph }) => paragraph)),
    newNames: names,
    described: describedOf(sentences, all),
    sentences,
    unsure: unsureOf({
      rows,
      dates,
      sentences,
      title: edition.headline === null ? title : null,
      when,
      hasDate: published !== null,
      authorSure: found.byline?.sure ?? true,
      author: found.byline?.author ?? null,
      names,
    }),
  };
}

function authorsOf(names: readonly string[]): Pick<ArticleEntry, 'authors'> {
  const isGroup = (name: string): boolean => /^(?:tim|redaksi|antara|reuters|afp)(?!\p{L})|\.(?:com|id)$/iu.test(name);
  if (names.length < 2 && !names.some(isGroup)) return {};
  return { authors: names.map((name) => (isGroup(name) ? { organisation: name } : { person: name })) };
}

function about(outlet: string, sentences: readonly ProposedSpeech[], book: readonly BookName[]): string {
  const speakers = [...new Set(sentences.flatMap(({ speaker }) => book.find(({ id }) => id === speaker)?.name ?? []))];
  return reasons.about(
    outlet,
    speakers,
    sentences.some(({ speaker }) => speaker === 'narasi'),
  );
}
