import { compareCodeUnits } from '#domain/compare-code-units.ts';
import { rootCandidates } from './affixes.ts';
import { isEntry, parseFamily, wordsOfFamily } from './lexicon.ts';
import { fileName, type Line, type ListPart, listParts, reverse, type WordListStart, wordsOf } from './word-list.ts';

/** Up to this length as JSON, in UTF-16 code units, the whole list is in the file with which the search page starts. */
const maxStartLength = 32_000;
/** Above this number of words, a word that is printed once is no correction of a typo. */
const maxRareWords = 5000;
/** The cost up to which a possible root of a family of one or two words is a key of the word list. */
const maxKeyCost = 1.4;

/**
 * The files of a word list.
 * @param nameOf returns a name that changes with the content
 */
export function wordListFiles(
  lines: readonly Line[],
  nameOf: (content: string) => string,
): Omit<WordListStart, 'groups' | 'apart'> & { files: Map<string, Line[]> } {
  const json = JSON.stringify(lines);
  const version = nameOf(json);
  const keys: Record<ListPart, string[]> = { words: [], beginnings: [], endings: [] };
  const files = new Map<string, Line[]>();
  if (json.length <= maxStartLength) return { lines: [...lines], version, keys, files };
  const words = wordsOf(lines);
  const likely = [...words].filter(([, logCount]) => words.size <= maxRareWords || logCount !== 0);
  const counted = likely.map(([word, logCount]) => ({ key: word, line: `${word}:${String(logCount)}` }));
  const keyed = {
    words: lines.flatMap((line) => keysOf(line).map((key) => ({ key, line }))),
    beginnings: counted,
    endings: counted.map(({ key, line }) => ({ key: reverse(key), line })),
  };
  // A query loads a few files, and the first keys of all: with this size, both weigh about the same.
  const fileLength = 4 * Math.sqrt(json.length);
  for (const part of listParts)
    for (const [index, file] of split(keyed[part], fileLength).entries()) {
      keys[part].push(file.first);
      files.set(fileName(version, part, index), file.lines);
    }
  return { lines: [], version, keys, files };
}

/**
 * The keys by which a line is found: an entry; the words of a name; or the words and the root of a family, and the other possible
 * roots of its words if it has one or two.
 */
function keysOf(line: Line): string[] {
  if (typeof line !== 'string') return [...wordsOf([line]).keys()];
  if (isEntry(line)) return [line];
  const family = parseFamily(line);
  const words = wordsOfFamily(family);
  const roots =
    words.length > 2 ? [] : words.flatMap((word) => rootCandidates(word).filter(({ cost }) => cost <= maxKeyCost));
  return [...new Set([...words, family.root, ...roots.map((candidate) => candidate.root)])];
}

/** Lines sorted by key in files of a length. All lines of a key are in one file, each line once. */
function split(keyed: { key: string; line: Line }[], maxLength: number): { first: string; lines: Line[] }[] {
  const files: { first: string; lines: Set<Line>; length: number }[] = [];
  let previousKey: string | undefined;
  for (const { key, line } of keyed.toSorted((a, b) => compareCodeUnits(a.key, b.key))) {
    const { length } = JSON.stringify(line);
    let file = files.at(-1);
    if (!file || (key !== previousKey && file.length + length > maxLength)) {
      file = { first: key, lines: new Set(), length: 0 };
      files.push(file);
    }
    if (!file.lines.has(line)) file.length += length;
    file.lines.add(line);
    previousKey = key;
  }
  return files.map(({ first, lines }) => ({ first, lines: [...lines] }));
}
