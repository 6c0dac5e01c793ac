import type { SentencesFile } from '#schema/data.ts';
import type { Archive } from '#domain/archive/archive.ts';
import type { Sentence } from '#domain/archive/article.ts';
import { partsOf } from '#domain/archive/attributed-words.ts';
import { occurs } from '#domain/text/mentions.ts';
import type { Urls } from '#domain/urls.ts';

/**
 * Returns the content of `sentences.json`: the sentences of all articles in order, with their attribution and the ids of the
 * events that quote them. Unknown facts are null.
 */
export function sentencesData({ articles, events }: Pick<Archive, 'articles' | 'events'>, urls: Urls): SentencesFile {
  const eventIds = new Map<Sentence, Set<string>>();
  for (const event of events)
    for (const { sentence } of event.evidence)
      eventIds.set(sentence, (eventIds.get(sentence) ?? new Set()).add(event.id));
  const all = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ number, role, sentences }) =>
      sentences.map((sentence) => ({
        id: `${sentence.article}#${sentence.anchor}`,
        url: urls.sentence(sentence),
        article: sentence.article,
        anchor: sentence.anchor,
        paragraph: number,
        role,
        line: sentence.line,
        text: sentence.text,
        speaker: sentence.speech.speaker,
        named: sentence.speech.named ?? null,
        via: sentence.speech.via,
        mode: sentence.speech.mode,
        note: sentence.speech.note ?? null,
        events: [...(eventIds.get(sentence) ?? [])],
        parts: partsData(sentence),
        language: sentence.lang,
        foreign: sentence.foreign.filter(({ form }) => occurs(sentence.text, form)),
      })),
    ),
  );
  return { sentences: all };
}

/** Returns the parts of a sentence with several attributions, else an empty list. */
function partsData(sentence: Sentence): SentencesFile['sentences'][number]['parts'] {
  if (!sentence.speech.parts) return [];
  return partsOf(sentence).map(({ text, speaker, named, via, mode, note }) => ({
    quote: text.trim(),
    speaker,
    named: named ?? null,
    via,
    mode,
    note: note ?? null,
  }));
}
