import type { Fault, Key } from '../domain/fault.ts';
import { type Span, spansOfLine } from '../domain/spans.ts';
import type { LineRole, Source } from '../schema/source.ts';
import { asReceived } from './as-received.ts';
import type { Content, Item } from './content.ts';
import { carriedWords, givenRole } from './given-role.ts';
import { checkCredits } from './credits.ts';
import { byId } from './remembered.ts';
import { lackOfLine, lackOfPart, type Place } from './role-lacks.ts';

/** Every character of a source has one role, and each role keeps what it promises; so no role can be swapped unnoticed. */
export function checkRoles(content: Content): Fault[] {
  return content.sources.flatMap((item) => {
    // Lines that are not as received say nothing about the record; checkReceived names them.
    const received = asReceived(content, item.id);
    if (!received?.sure) return [];
    return [...checkRows(content, item, received.lines), ...checkCredits(item, received.lines)];
  });
}

function checkRows(content: Content, { id, file, parts }: Item<Source>, raw: readonly string[]): Fault[] {
  const { lines: rows, repairs = [], agencies = [] } = parts;
  const { standfirst } = byId(content.articles).get(id)?.parts ?? {};
  if (!rows) return [];
  const off = checkNumbers(file, rows, raw.length);
  const seen = new Set<number>();
  return [
    ...off,
    ...rows.flatMap((row, index) => {
      const line = raw[row.line - 1];
      if (line === undefined || seen.has(row.line)) return []; // checkNumbers names it
      seen.add(row.line);
      const words = carriedWords(line, row, repairs);
      const given = words === null ? null : givenRole(content, id, words, raw.indexOf(line) === row.line - 1);
      return checkRow(file, ['lines', index], { row, line, raw, rows, agencies, given, standfirst });
    }),
  ];
}

/** Rows are told once where their numbers go wrong: what follows would only repeat it. */
function checkNumbers(file: string, rows: readonly LineRole[], count: number): Fault[] {
  const wrong = rows.findIndex(({ line }, index) => line !== index + 1 || line > count);
  const index = wrong === -1 ? rows.length : wrong;
  if (index >= rows.length && rows.length === count) return [];
  const line = rows[index]?.line;
  const at = { key: ['lines', index, ...(line === undefined ? [] : ['line'])] };
  if (index >= count) {
    const message = `the source has ${String(count)} lines; take this row out.`;
    return [{ file, at, message }];
  }
  const found = line === undefined ? 'the end' : String(line);
  const message = `expected line ${String(index + 1)}, found ${found}; list every line once, in order.`;
  return [{ file, at, message }];
}

function checkRow(file: string, key: Key, place: Place): Fault[] {
  const { row, line } = place;
  const fault = (at: Key, message: string): Fault[] => [
    { file, at: { key: [...key, ...at] }, message: `line ${String(row.line)} ${message}` },
  ];
  if (row.text !== undefined && row.text !== line)
    return fault(['text'], `reads “${line}”, not “${row.text}”; write it to the character.`);
  let spans: Span[];
  try {
    spans = spansOfLine(line, row);
  } catch (error) {
    return fault(
      ['parts', wrongPart(line, row)],
      `cannot be parted: ${(error as Error).message}; quote each part to the character, once.`,
    );
  }
  const lack = lackOfLine(place);
  if (lack) return fault([lack.key], `is marked ${row.role}, but ${lack.message}.`);
  return (row.parts ?? []).flatMap((part, index) => {
    const lacking = lackOfPart(part, spans, place.agencies);
    return lacking
      ? fault(['parts', index, lacking.key], `has a part marked ${part.role}, but ${lacking.message}.`)
      : [];
  });
}

/** The first part that does not stand once in its line beside those before it. */
function wrongPart(line: string, { parts = [] }: LineRole): number {
  const wrong = parts.findIndex(
    ({ text }, index) =>
      line.split(text).length !== 2 || parts.slice(0, index).some((other) => other.text.includes(text)),
  );
  return Math.max(0, wrong);
}
