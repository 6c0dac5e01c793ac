import type { ArchiveEntry as ArchiveData } from '#schema/archive.ts';
import { nameKinds } from '#schema/records.ts';
import type { Change, TombstoneEntry } from '#schema/history.ts';
import type { Synonyms, Topic } from '#schema/words.ts';
import { type Article, byPublication, joinArticle } from './article.ts';
import { isNamed, speakersOf } from './attributed-words.ts';
import { type Comparison, joinComparisons } from './comparison.ts';
import { type Event, joinEvents } from './event.ts';
import { byId } from '#domain/memoize.ts';
import { must, withFileContext } from '#domain/must.ts';
import { joinNames, type Name } from './name.ts';
import { joinStory, type Phase } from './story.ts';
import { type FirstPublishedDays, firstPublishedDays } from '#domain/published.ts';
import { type ContentEntries, dataOf } from './content-entries.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/** The whole archive: its records, joined with each other and sorted. */
export interface Archive {
  /** Title, scope, rights and the like, from `archive.yaml`. */
  about: ArchiveData;
  /** By filing day, oldest first; within a day by time of publication, articles without one last. */
  articles: Article[];
  /** By filing day, oldest first; within a day by number. */
  events: Event[];
  /** What happened, in phases; empty if the archive does not tell it. */
  phases: Phase[];
  /** By code: A1, A2, … F7. */
  comparisons: Comparison[];
  /** Outlets, people, organisations and places, by name. */
  names: Name[];
  /** When each record was first published. */
  published: FirstPublishedDays;
  /** In the order of `withdrawn.yaml`. */
  withdrawn: TombstoneEntry[];
  /** Newest first. */
  changes: Change[];
  /** Words that find each other in the search. */
  synonyms: Synonyms;
  /** Topics for which the archive compares the outlets' choice of words, from `vocabulary.yaml`. */
  topics: Topic[];
}

/**
 * Returns the archive, joined from the content entries.
 * @throws {Error} when a join or a quote is missing, with the path of the file
 */
export function joinArchive(entries: ContentEntries): Archive {
  const about = dataOf(entries, 'archive');
  const articles = joinArticles(entries);
  const events = joinEvents(entries.events, articles);
  return {
    about: withCounts(about, articles),
    articles,
    events,
    phases: joinStory(dataOf(entries, 'story'), events),
    comparisons: joinComparisons(entries.comparisons, articles),
    names: joinNames(entries, articles),
    published: firstPublishedDays(entries.published, (kind) => entries[kind].map(({ id }) => id), about.edition.date),
    withdrawn: dataOf(entries, 'withdrawn').withdrawn,
    changes: dataOf(entries, 'changes').changes.toSorted((a, b) => compareCodeUnits(b.date, a.date)),
    synonyms: dataOf(entries, 'synonyms'),
    topics: dataOf(entries, 'vocabulary').topics,
  };
}

function joinArticles(entries: ContentEntries): Article[] {
  const { articles, sources, texts, outlets } = entries;
  const names = nameKinds.flatMap((kind) => entries[kind].map(({ id, data }) => ({ ...data, id, kind })));
  const foreignNames = names.flatMap(({ foreign }) => foreign);
  return articles
    .map((entry) =>
      withFileContext(entry.file, () => {
        const outlet = must(
          byId(outlets).get(entry.data.outlet),
          `unknown outlet “${entry.data.outlet}”. Correct the id, or add content/outlets/${entry.data.outlet}.yaml.`,
        );
        const source = must(byId(sources).get(entry.id), `content/sources/${entry.id}.yaml is missing. Add it.`);
        const text = must(byId(texts).get(entry.id)?.text, `content/sources/${entry.id}.txt is missing. Add it.`);
        const foreign = [...entry.data.foreign, ...foreignNames.filter(({ form }) => text.includes(form))];
        const joined = { ...entry, data: { ...entry.data, foreign } };
        return joinArticle(joined, source.data, text, { ...outlet.data, id: outlet.id }, names);
      }),
    )
    .toSorted(byPublication);
}

/**
 * Returns the facts of the archive with the counts in its texts: `{kalimat}` is the number of sentences of the articles, and
 * `{narasumber}` the number of those that give words of a named speaker.
 */
export function withCounts(about: ArchiveData, articles: readonly Article[]): ArchiveData {
  const sentences = articles.flatMap((article) => article.sentences);
  const named = sentences.filter((sentence) => speakersOf(sentence).some(isNamed));
  const fill = (text: string): string =>
    text.replaceAll('{kalimat}', String(sentences.length)).replaceAll('{narasumber}', String(named.length));
  return { ...about, statement: fill(about.statement), ...(about.limits && { limits: fill(about.limits) }) };
}
