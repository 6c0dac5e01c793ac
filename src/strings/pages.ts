// The texts of the pages, by feature. `strings.ts` exports them as `strings`.

export { about } from './about.ts';
export { article } from './article.ts';
export { calendar } from './calendar.ts';
export { citation } from './citation.ts';
export { comparison } from './comparison.ts';
export { dates } from './dates.ts';
export { bag, data, downloads } from './downloads.ts';
export { event } from './event.ts';
export { feed } from './feed.ts';
export { indexPages } from './index-pages.ts';
export { names } from './names.ts';
export { overview } from './overview.ts';
export { notFound, page } from './page.ts';
export { search } from './search.ts';
export { source } from './source.ts';
export { speech } from './speech.ts';
export { filters, timeline } from './timeline.ts';
