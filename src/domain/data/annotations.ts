import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { dayStart } from '#domain/dates/dates.ts';
import type { Event, Evidence } from '#domain/archive/event.ts';
import { language } from '#domain/language.ts';
import { firstPublished } from '#domain/archive/modified.ts';
import { type SourceRange, sourceRange } from '#domain/source/source-range.ts';
import type { Urls } from '#domain/urls.ts';

/** Characters of context on either side of a quote, enough to find it again in a changed file. */
const context = 32;

/**
 * The evidence of all events as W3C Web Annotations: each links a stretch of a text as received, by its words and by its
 * position in code points, to the event it bears out.
 */
export function annotations(archive: Archive, urls: Urls): object {
  const items = archive.events.flatMap((event) =>
    event.evidence.map((use, index) => annotation(event, use, index, archive, urls)),
  );
  const self = urls.data('annotations.jsonld');
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: self,
    type: 'AnnotationCollection',
    label: archive.about.title,
    total: items.length,
    last: `${self}#1`,
    first: { id: `${self}#1`, type: 'AnnotationPage', startIndex: 0, partOf: self, items },
  };
}

function annotation(event: Event, use: Evidence, index: number, archive: Archive, urls: Urls): object {
  const range = sourceRange(use.article, use.sentence, use.quote);
  const note = { type: 'TextualBody', value: use.note, format: 'text/plain', language, purpose: 'commenting' };
  return {
    id: urls.evidence(event.id, index + 1),
    type: 'Annotation',
    motivation: 'linking',
    created: dayStart(firstPublished(archive, 'events', event.id), archive.about.zone),
    body: [
      { type: 'SpecificResource', source: urls.event(event.id), purpose: 'linking' },
      ...(use.note === undefined ? [] : [note]),
    ],
    target: {
      source: { id: urls.sourceText(use.article.id), type: 'Text', format: 'text/plain', language },
      scope: urls.sentence(use.sentence),
      selector: [
        { type: 'TextQuoteSelector', exact: range.exact, ...around(use.article, range) },
        { type: 'TextPositionSelector', start: range.start, end: range.end },
      ],
    },
  };
}

function around({ text }: Article, { start, end }: SourceRange): { prefix: string; suffix: string } {
  const points = Array.from(text);
  return {
    prefix: points.slice(Math.max(0, start - context), start).join(''),
    suffix: points.slice(end, end + context).join(''),
  };
}
