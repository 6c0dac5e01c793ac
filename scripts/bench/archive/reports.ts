import { monthNames, shiftDay } from '#domain/dates/dates.ts';
import { asciiWords } from '#domain/import/ids.ts';
import { editionMarkdown } from '#domain/text/markdown.ts';
import { paragraphs } from '#domain/text/paragraphs.ts';
import { sentences } from '#domain/text/sentences.ts';
import type { BenchDocument } from '../documents.ts';
import type { Random } from './random.ts';

/** A report of a generated archive. */
export interface Report {
  id: string;
  title: string;
  /** The day and time of publication in UTC+7: "2022-01-31", "09:05". */
  day: string;
  time: string;
  /** False if the source prints neither title nor date. */
  isDated: boolean;
  /** The paragraphs, as in the source. */
  paragraphs: string[];
  /** The sentences of all paragraphs. */
  sentences: string[];
  /** The days that the paragraphs print: the index of the paragraph, the words, and the day. */
  dates: { paragraph: number; text: string; day: string }[];
}

const firstDay = '2022-01-02';
const printedDate = new RegExp(
  String.raw`(?:\b\p{Lu}\p{Ll}+,?\s+\(?)?\b\d{1,2}(?:/\d{1,2}(?:/\d{2,4})?|\s+(?:${monthNames.join('|')})(?:\s+\d{4})?)(?![\d/])`,
  'gu',
);

/**
 * Turns texts into reports: spreads them over the days, in two waves, and prints days near that of publication instead of
 * the dates in the texts. A text that the edition could not give back is left out.
 * @param days the number of days between the first and the last publication
 */
export function reportsOf(texts: readonly BenchDocument[], days: number, random: Random): Report[] {
  const wave = (at: number, width: number): number =>
    Math.round((at + (random.next() + random.next() - 1) * width) * (days - 1));
  const dayOfPublication = (): number => {
    const kind = random.next();
    return kind < 0.4 ? wave(0.15, 0.1) : kind < 0.6 ? wave(0.6, 0.08) : random.integer(0, days - 1);
  };
  const ids = new Set<string>();
  return texts.flatMap((text): Report[] => {
    const day = shiftDay(firstDay, dayOfPublication());
    const [title, ...body] = [text.title, ...text.sentences].map(clean).filter((words) => words !== '');
    const id = slug(title ?? '');
    const blocks: string[] = [];
    for (let index = 0; index < body.length;) {
      const size = random.integer(1, 3);
      blocks.push(body.slice(index, index + size).join(' '));
      index += size;
    }
    const dates: Report['dates'] = [];
    const dated = blocks.map((block, paragraph) =>
      block.replaceAll(printedDate, () => {
        const near = shiftDay(day, -random.integer(0, 3));
        const printed = near.split('-').map(Number).toReversed().join('/');
        if (!dates.some((date) => date.paragraph === paragraph && date.text === printed))
          dates.push({ paragraph, text: printed, day: near });
        return printed;
      }),
    );
    if (title === undefined || id.length < 8 || ids.has(id) || !isStable([title, ...dated])) return [];
    ids.add(id);
    const time = [random.integer(5, 22), random.integer(0, 59)].map((part) => String(part).padStart(2, '0')).join(':');
    const isDated = random.next() > 0.1;
    return [{ id, title, day, time, isDated, paragraphs: dated, sentences: dated.flatMap(split), dates }];
  });
}

/** True if the paragraphs are the same after they were written as Markdown, and no two are equal. */
const isStable = (blocks: readonly string[]): boolean =>
  new Set(blocks).size === blocks.length &&
  paragraphs(editionMarkdown(blocks)).every(({ text }, index) => text === blocks[index]);

const split = (paragraph: string): string[] => sentences(paragraph).map((sentence) => sentence.trimEnd());

/** Without characters that the archive refuses, and with single spaces. */
const clean = (text: string): string => text.replaceAll(/[\p{C}\p{Z}\uFFFD]+/gu, ' ').trim();

/** Words joined by hyphens, as in an id; at most 60 characters. */
export const slug = (text: string): string => asciiWords(text).join('-').slice(0, 60).replace(/-$/, '');
