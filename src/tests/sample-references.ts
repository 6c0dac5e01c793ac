import { articleReference, eventReference, type Reference, sentenceReferences } from '#domain/citation/reference.ts';
import { citation as words } from '#strings/citation.ts';
import { sampleArchive, urls } from './sample.ts';

/** The references of an article with printed facts, an article without, a sentence of the second article, and an event. */
export function references(text = 'kata', lines = text): [Reference, Reference, Reference, Reference] {
  const archive = sampleArchive(text, lines);
  const [printed, undated] = archive.articles;
  const [event] = archive.events;
  const sentence = undated && sentenceReferences(undated, archive, urls, words)[1];
  if (!printed || !undated || !sentence || !event)
    throw new Error('The sample archive has fewer than two articles or no event. Add them to src/tests/sample.ts.');
  return [
    articleReference(printed, archive, urls, words),
    articleReference(undated, archive, urls, words),
    sentence,
    eventReference(event, archive, urls, words),
  ];
}
