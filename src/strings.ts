import { about } from './strings/about.ts';
import { article } from './strings/article.ts';
import { calendar } from './strings/calendar.ts';
import { citation } from './strings/citation.ts';
import { comparison } from './strings/comparison.ts';
import { dates } from './strings/dates.ts';
import { bag, data, downloads } from './strings/downloads.ts';
import { event } from './strings/event.ts';
import { feed } from './strings/feed.ts';
import { indexPages } from './strings/index-pages.ts';
import { names } from './strings/names.ts';
import { overview } from './strings/overview.ts';
import { notFound, page } from './strings/page.ts';
import { search } from './strings/search.ts';
import { source } from './strings/source.ts';
import { speech } from './strings/speech.ts';
import { filters, timeline } from './strings/timeline.ts';

/**
 * All interface texts, in Indonesian, grouped by page or feature. The texts of scripts are separate, in
 * `strings/search-results.ts`, `strings/controls.ts` and `strings/offline.ts`.
 */
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
