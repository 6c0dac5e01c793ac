import type { Article, Sentence } from '#domain/archive/article.ts';
import type { Event } from '#domain/archive/event.ts';

/** A filing day for which an article and other articles report events. */
export interface SameDay {
  day: string;
  /** The events of the day that other articles report, with the sentences of those articles. */
  events: SameDayEvent[];
}

interface SameDayEvent {
  event: Event;
  otherArticles: { article: Article; sentences: Sentence[] }[];
}

/** Returns the filing days of the events that an article reports, in order, if other articles report events of that day. */
export function sameDay(article: Pick<Article, 'id'>, events: readonly Event[]): SameDay[] {
  const own = events.filter(({ evidence }) => evidence.some((item) => item.article.id === article.id));
  const days = [...new Set(own.map(({ day }) => day))].toSorted();
  return days
    .map((day) => ({ day, events: events.filter((event) => event.day === day) }))
    .map(({ day, events: all }) => ({ day, events: all.map((event) => withOtherArticles(event, article.id)) }))
    .map(({ day, events: all }) => ({
      day,
      events: all.filter(({ otherArticles }) => otherArticles.length > 0),
    }))
    .filter((found) => found.events.length > 0);
}

function withOtherArticles(event: Event, id: string): SameDayEvent {
  const others = event.evidence.filter(({ article }) => article.id !== id);
  const articles = [...new Set(others.map(({ article }) => article))];
  return {
    event,
    otherArticles: articles.map((article) => ({
      article,
      sentences: [...new Set(others.filter((item) => item.article === article).map(({ sentence }) => sentence))],
    })),
  };
}
