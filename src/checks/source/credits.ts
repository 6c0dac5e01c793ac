import type { Fault } from '#domain/fault.ts';
import type { LineRole, Source } from '#schema/source.ts';
import type { Item } from '#checks/content/content.ts';

/** Every credited agency is credited somewhere in the source, in the words that the record gives. */
export function checkCredits({ file, parts }: Item<Source>, raw: readonly string[]): Fault[] {
  const { agencies = [], lines = [] } = parts;
  return agencies.flatMap(({ credit, status }, index): Fault[] => {
    const fault = (key: string, message: string): Fault[] => [{ file, at: { key: ['agencies', index, key] }, message }];
    if ((status === 'credited') !== (credit !== undefined))
      return fault(
        'status',
        'a credited agency, and only that, has the words of its credit; mend the status, or add or remove credit.',
      );
    if (credit === undefined) return [];
    if (!raw.some((line) => standsIn(line, credit)))
      return fault('credit', `the source does not say “${credit}”; quote its credit to the character.`);
    if (isFolded(credit, lines, raw)) return [];
    return fault('credit', `“${credit}” is folded out of no line; mark that part credit.`);
  });
}

/** A credit in brackets is no part of the sentence: some line folds it away. */
const isFolded = (credit: string, lines: readonly LineRole[], raw: readonly string[]): boolean =>
  !/^\[.*\]$/u.test(credit) ||
  lines.length === 0 ||
  lines.some(
    (row) =>
      raw[row.line - 1]?.includes(credit) &&
      row.parts?.some(({ role, text }) => role === 'credit' && text.includes(credit)),
  );

/** Whether a line says these words, whole: “Antar” is not said by “Antara”. */
function standsIn(line: string, words: string): boolean {
  const at = line.indexOf(words);
  return at !== -1 && !/\p{L}\p{L}$/u.test(`${words.at(-1) ?? ''}${line.charAt(at + words.length)}`);
}
