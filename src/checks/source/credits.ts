import { type Fault, keyFault } from '#domain/fault.ts';
import type { LineRole, SourceRecord } from '#schema/source.ts';
import type { Item } from '#checks/content/content.ts';

/**
 * Finds each break of these rules: an agency has a credit if and only if its status is `credited`. The source prints the
 * credit as whole words.
 * @param raw the lines of the source
 */
export function* checkCredits({ file, validValues }: Item<SourceRecord>, raw: readonly string[]): Generator<Fault> {
  const { agencies = [], lines } = validValues;
  for (const [index, { credit, status }] of agencies.entries()) {
    const fault = (key: string, message: string) => keyFault(file, ['agencies', index, key], message);
    if (credit === undefined) {
      if (status === 'credited')
        yield fault(
          'status',
          'A credited agency needs a credit. Add the printed words as credit, or write identified.',
        );
    } else if (status !== 'credited')
      yield fault('status', `Expected credited, because there is a credit, found ${status}. Change one of them.`);
    else if (!raw.some((line) => containsWholeWords(line, credit)))
      yield fault('credit', `The source does not contain the credit “${credit}”. Copy the words exactly as printed.`);
    else if (!isInCreditPart(credit, lines, raw))
      yield fault('credit', `“${credit}” must be a part of its line with role: credit. Add this part to the line.`);
  }
}

/** A credit in square brackets does not belong to the sentence, so a part of its line must omit it. */
const isInCreditPart = (credit: string, lines: readonly LineRole[] | undefined, raw: readonly string[]): boolean =>
  !/^\[.*\]$/u.test(credit) ||
  lines === undefined ||
  lines.some(
    (row) =>
      raw[row.line - 1]?.includes(credit) &&
      row.parts?.some(({ role, text }) => role === 'credit' && text.includes(credit)),
  );

/** True if the line contains the words and no letter follows them: "Antara" does not contain "Antar". */
function containsWholeWords(line: string, words: string): boolean {
  const start = line.indexOf(words);
  return start !== -1 && !/\p{L}\p{L}$/u.test(`${words.slice(-1)}${line.charAt(start + words.length)}`);
}
