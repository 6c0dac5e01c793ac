import type { Archive } from '#domain/archive/archive.ts';
import type { Article } from '#domain/archive/article.ts';
import { dayStart } from '#domain/dates/dates.ts';
import type { Event, Evidence } from '#domain/archive/event.ts';
import { language } from '#domain/language.ts';
import { firstPublished } from '#domain/archive/modified.ts';
import { type SourceRange, sourceRange } from '#domain/source/source-range.ts';
import type { Urls } from '#domain/urls.ts';

/** Minimum number of code points of context before and after a quote, to find it again if the file has changed. */
const contextLength = 32;

/**
 * Returns the evidence of all events as a W3C Web Annotation collection. Each annotation links a range of a source to an event.
 * It selects the range by its text and by its position in code points.
 */
export function annotations(archive: Archive, urls: Urls): object {
  const items = archive.events.flatMap((event) =>
    event.evidence.map((evidence, index) => annotation(event, evidence, index, archive, urls)),
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

function annotation(event: Event, evidence: Evidence, index: number, archive: Archive, urls: Urls): object {
  const { article, sentence, quote, note } = evidence;
  const range = sourceRange(article, sentence, quote);
  const comment = { type: 'TextualBody', value: note, format: 'text/plain', language, purpose: 'commenting' };
  return {
    id: urls.evidence(event.id, index + 1),
    type: 'Annotation',
    motivation: 'linking',
    created: dayStart(firstPublished(archive, 'events', event.id), archive.about.zone),
    body: [
      { type: 'SpecificResource', source: urls.event(event.id), purpose: 'linking' },
      ...(note === undefined ? [] : [comment]),
    ],
    target: {
      source: { id: urls.sourceText(article.id), type: 'Text', format: 'text/plain', language: article.lang },
      scope: urls.sentence(sentence),
      selector: [
        { type: 'TextQuoteSelector', exact: range.exact, ...context(article, range) },
        { type: 'TextPositionSelector', start: range.start, end: range.end },
      ],
    },
  };
}

/** Returns the text before and after a range: at least `contextLength` code points, and more until it occurs once. */
function context({ text }: Article, { start, end }: SourceRange): { prefix: string; suffix: string } {
  const codePoints = Array.from(text);
  for (let length = contextLength; ; length *= 2) {
    const from = Math.max(0, start - length);
    const prefix = codePoints.slice(from, start).join('');
    const suffix = codePoints.slice(end, end + length).join('');
    const found = prefix + codePoints.slice(start, end).join('') + suffix;
    if (text.indexOf(found) === text.lastIndexOf(found)) return { prefix, suffix };
  }
}
