import type { Article, Sentence } from '#domain/archive/article.ts';
import { type AttributedWords, isNamed, partsOf } from '#domain/archive/attributed-words.ts';
import { agencyOf } from './agency-of.ts';

/** A note beside the text of an article: who says a sentence. It holds until the next note. */
export interface ArticleNote {
  /** Position among the notes of the article, from 1. */
  number: number;
  sentence: Sentence;
  /** The words of the sentence that its speech row is about; the first part if other parts cover the sentence. */
  main: AttributedWords;
  /** The parts that somebody else says. */
  others: AttributedWords[];
  /** The notes of the archivist on its parts. */
  remarks: string[];
  /** Whether no earlier note names this speaker. */
  introduces: boolean;
  /** Whether the agency is another one than in the notes before, or the source credits it here. */
  statesAgency: boolean;
}

/**
 * Returns the notes of an article in order. A sentence has a note if its speaker or its agency is not that of the sentence
 * before, if it has several speakers, or if the archivist has something to say about it. Subheads have none.
 */
export function articleNotes(article: Article): ArticleNote[] {
  const notes: ArticleNote[] = [];
  const introduced = new Set<string>();
  let [lastKey, lastAgency]: [string, string | null] = ['', null];
  for (const { role, sentences } of article.paragraphs) {
    if (role === 'subhead') continue;
    for (const sentence of sentences) {
      const { speech, line } = sentence;
      const parts = partsOf(sentence);
      const main = parts.find((part) => isSame(part, speech)) ?? parts[0];
      if (!main) continue;
      const others = parts.filter((part) => !isSame(part, main));
      const remarks = parts.flatMap(({ note }) => note ?? []);
      const key = [speech.speaker, speech.via, role === 'caption', isNamed(speech.speaker) || speech.named].join();
      if (key !== lastKey || others.length > 0 || remarks.length > 0) {
        const introduces = !introduced.has(main.speaker);
        const statesAgency = main.via !== lastAgency || agencyOf(article, line, main.via)?.credited === true;
        introduced.add(main.speaker);
        notes.push({ number: notes.length + 1, sentence, main, others, remarks, introduces, statesAgency });
        lastAgency = main.via;
      }
      lastKey = key;
    }
  }
  return notes;
}

type Said = Pick<AttributedWords, 'speaker' | 'via' | 'mode'>;

const isSame = (a: Said, b: Said): boolean => a.speaker === b.speaker && a.via === b.via && a.mode === b.mode;
