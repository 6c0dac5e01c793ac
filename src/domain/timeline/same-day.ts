import type { Article, Sentence } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';

/** A day on which an article and other reports have something. */
export interface SameDay {
  day: string;
  /** The day's events that other reports bear out, with their sentences. */
  events: { event: Event; elsewhere: { article: Article; sentences: Sentence[] }[] }[];
}

/** The days of an article's events on which other reports have something too, in order of time. */
export function sameDay(article: Pick<Article, 'id'>, events: readonly Event[]): SameDay[] {
  const own = events.filter(({ evidence }) => evidence.some((use) => use.article.id === article.id));
  const days = [...new Set(own.map(({ day }) => day))].toSorted();
  return days
    .map((day) => ({ day, events: events.filter((event) => event.day === day).map(withOthers(article.id)) }))
    .map(({ day, events: all }) => ({ day, events: all.filter(({ elsewhere }) => elsewhere.length > 0) }))
    .filter((found) => found.events.length > 0);
}

const withOthers = (id: string) => (event: Event) => {
  const others = event.evidence.filter((use) => use.article.id !== id);
  const articles = [...new Set(others.map((use) => use.article))];
  return {
    event,
    elsewhere: articles.map((article) => ({
      article,
      sentences: [...new Set(others.filter((use) => use.article === article).map((use) => use.sentence))],
    })),
  };
};
