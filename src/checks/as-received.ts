import { createHash } from 'node:crypto';
import { diffArrays } from 'diff';
import { linesAsRecorded } from '../domain/recorded-lines.ts';
import { linesOf } from '../domain/spans.ts';
import type { Content } from './content.ts';
import { blocksOf } from './given-role.ts';
import { byId, remembered } from './remembered.ts';

/** A text's lines as they were received, as well as can be known. */
export interface AsReceived {
  lines: readonly string[];
  /** Whether they have the SHA-256 that the record gives, or no record can be read that would say otherwise. */
  sure: boolean;
  /** Whether file, record and article agree in every word, and only the record's SHA-256 does not. */
  hashIsWrong: boolean;
}

/** Most readings of a damaged text that are tried out. */
const mostReadings = 2 ** 12;

/**
 * The lines of a text as received. Where its file is damaged, record and article hold the words a second time, and of
 * the two readings of each difference the SHA-256 tells the right one: so a text and its article can both be damaged,
 * and each is told its own fault.
 */
export const asReceived = (content: Content, id: string): AsReceived | undefined => readings(content).get(id);

const readings = remembered((content: Content) => new Map(content.texts.map(({ id }) => [id, read(content, id)])));

function read(content: Content, id: string): AsReceived | undefined {
  const text = byId(content.texts).get(id);
  if (!text) return undefined;
  const raw = linesOf(text.text);
  const { received, lines, repairs = [] } = byId(content.sources).get(id)?.parts ?? {};
  if (!received || received.sha256 === text.sha256) return { lines: raw, sure: text.clean, hashIsWrong: false };
  const article = byId(content.articles).get(id);
  const record = { lines: lines ?? [], repairs };
  const recorded = linesAsRecorded(record, article?.parts ?? {}, article?.body ?? '');
  if (recorded.join('\n') === text.text) return { lines: raw, sure: true, hashIsWrong: true };
  const readings = [
    eitherText(raw, recorded),
    eitherLine(raw, linesAsRecorded(record, article?.parts ?? {}, ''), blocksOf(content, id)),
  ];
  for (const reading of readings.flatMap(choices))
    if (sha256(reading.join('\n')) === received.sha256) return { lines: reading, sure: true, hashIsWrong: false };
  return { lines: raw, sure: false, hashIsWrong: false };
}

/** A stretch of a text, and the ways it can be read. */
type Stretch = readonly (readonly string[])[];

/** The stretches in which two texts are the same, and those in which they differ. */
function eitherText(ours: string[], theirs: string[]): Stretch[] {
  const stretches: { same: boolean; ways: [string[], string[]] }[] = [];
  for (const { value, added, removed } of diffArrays(ours, theirs)) {
    const same = !added && !removed;
    const last = stretches.at(-1);
    const open = last && !last.same && !same ? last : { same, ways: [[], []] as [string[], string[]] };
    if (open !== last) stretches.push(open);
    if (!added) open.ways[0].push(...value);
    if (!removed) open.ways[1].push(...value);
  }
  return stretches.map(({ same, ways }) => (same ? [ways[0]] : ways));
}

/** Line by line: as it stands, as the record has its words, or as a paragraph of the article that begins or ends alike. */
function eitherLine(ours: readonly string[], recorded: readonly string[], blocks: readonly string[]): Stretch[] {
  return ours.map((line, index) => {
    const alike = blocks.filter(
      (block) => block.slice(0, 24) === line.slice(0, 24) || block.slice(-24) === line.slice(-24),
    );
    const known = recorded[index] ?? '';
    return [...new Set([line, known === '' ? line : known, ...alike])].map((way) => [way]);
  });
}

/** Every text that can be read from stretches; none when there are too many. */
function choices(stretches: readonly Stretch[]): string[][] {
  const count = stretches.reduce((product, ways) => product * ways.length, 1);
  if (count > mostReadings) return [];
  return Array.from({ length: count }, (_, choice) => {
    let left = choice;
    return stretches.flatMap((ways) => {
      const way = ways[left % ways.length] ?? [];
      left = Math.floor(left / ways.length);
      return way;
    });
  });
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
