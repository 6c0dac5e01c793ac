import { about } from './strings/about.ts';
import { article } from './strings/article.ts';
import { bag } from './strings/bag.ts';
import { calendar } from './strings/calendar.ts';
import { citation } from './strings/citation.ts';
import { comparison } from './strings/comparison.ts';
import { data } from './strings/data.ts';
import { dates } from './strings/dates.ts';
import { downloads } from './strings/downloads.ts';
import { event } from './strings/event.ts';
import { feed } from './strings/feed.ts';
import { indexPages } from './strings/index-pages.ts';
import { filters } from './strings/filters.ts';
import { names } from './strings/names.ts';
import { notFound } from './strings/not-found.ts';
import { overview } from './strings/overview.ts';
import { page } from './strings/page.ts';
import { search } from './strings/search.ts';
import { source } from './strings/source.ts';
import { speech } from './strings/speech.ts';
import { timeline } from './strings/timeline.ts';

/** Every word of the interface, in Indonesian, by the room it is read in. */
export const strings = {
  about,
  article,
  bag,
  calendar,
  citation,
  comparison,
  data,
  dates,
  downloads,
  event,
  feed,
  indexPages,
  filters,
  names,
  notFound,
  overview,
  page,
  search,
  source,
  speech,
  timeline,
} as const;
