import type { Archive as About } from '#schema/archive.ts';
import type { Change } from '#schema/changes.ts';
import type { Synonyms } from '#schema/synonyms.ts';
import type { Topic } from '#schema/vocabulary.ts';
import type { Withdrawal } from '#schema/withdrawn.ts';
import { type Article, byPublication, joinArticle } from './article.ts';
import { type Comparison, joinComparisons } from './comparison.ts';
import { type Event, joinEvents } from './event.ts';
import { must, within } from '#domain/must.ts';
import { joinNames, type Name } from './name.ts';
import { type Published, publishedDays } from '#domain/published.ts';
import type { ContentEntries } from './content-entries.ts';

/** The whole archive, joined and in order: what the pages show. */
export interface Archive {
  about: About;
  /** By the day they are filed under, oldest first; of one day by their moment, those without one last. */
  articles: Article[];
  /** By the day they are filed under, then by number. */
  events: Event[];
  /** By code. */
  comparisons: Comparison[];
  /** Outlets, people, organisations and places, by name. */
  names: Name[];
  published: Published;
  withdrawn: Withdrawal[];
  /** Newest first. */
  changes: Change[];
  /** Words of a search that find each other. */
  synonyms: Synonyms;
  /** Where the choice of word is evidence. */
  topics: Topic[];
}

/**
 * Join the records into one archive. Nothing is left open: a record that points at nothing is an error.
 * @throws with the file and what it lacks
 */
export function joinArchive(records: ContentEntries): Archive {
  const articles = joinArticles(records);
  return {
    about: records.archive,
    articles,
    events: joinEvents(records.events, articles),
    comparisons: joinComparisons(records.comparisons, articles),
    names: joinNames(records, articles),
    published: publishedDays(
      records.published,
      (kind) => records[kind].map(({ id }) => id),
      records.archive.edition.date,
    ),
    withdrawn: records.withdrawn.withdrawn,
    changes: records.changes.changes.toSorted((a, b) => b.date.localeCompare(a.date)),
    synonyms: records.synonyms,
    topics: records.vocabulary.topics,
  };
}

function joinArticles({ articles, sources, texts, outlets }: ContentEntries): Article[] {
  const byId = new Map(sources.map(({ id, data }) => [id, data]));
  return articles
    .map((entry) =>
      within(entry.file, () => {
        const outlet = must(
          outlets.find(({ id }) => id === entry.data.outlet),
          `no outlet “${entry.data.outlet}”`,
        );
        const source = must(byId.get(entry.id), `no content/sources/${entry.id}.yaml`);
        const text = must(texts.get(entry.id), `no content/sources/${entry.id}.txt`);
        return joinArticle(entry, source, text, { ...outlet.data, id: outlet.id });
      }),
    )
    .toSorted(byPublication);
}
