import type { Fault } from '../domain/fault.ts';
import { linesOf, type Span, spansOfLine } from '../domain/spans.ts';
import type { LineRole, Source } from '../schema/source.ts';
import { type Content, type Item, sound } from './content.ts';

/** Every character of a source has one role, and each role keeps what it promises; so no role can be swapped unnoticed. */
export function checkRoles(content: Content): Fault[] {
  return sound(content.sources).flatMap((item) => {
    // Lines that are not as received say nothing about the record; checkReceived names them.
    const text = content.texts.find(({ id, sha256 }) => id === item.id && sha256 === item.data.received.sha256);
    return text ? [...checkRows(item, linesOf(text.text)), ...checkCredits(item, linesOf(text.text))] : [];
  });
}

function checkRows({ file, data }: Sound, raw: readonly string[]): Fault[] {
  const faults = data.lines.flatMap((row, index): Fault[] => {
    const key = ['lines', index];
    if (row.line !== index + 1) {
      return [
        {
          file,
          at: { key: [...key, 'line'] },
          message: `expected line ${String(index + 1)}, found ${String(row.line)}; list every line once, in order.`,
        },
      ];
    }
    return checkRow(file, key, row, raw, data);
  });
  const missing = raw.length - data.lines.length;
  if (missing === 0) return faults;
  const message = `the source has ${String(raw.length)} lines, the record gives a role to ${String(data.lines.length)}; give every line one.`;
  return [...faults, { file, at: { key: ['lines'] }, message }];
}

function checkRow(
  file: string,
  key: (string | number)[],
  row: LineRole,
  raw: readonly string[],
  data: Source,
): Fault[] {
  const line = raw[row.line - 1];
  if (line === undefined)
    return [{ file, at: { key }, message: `the source has no line ${String(row.line)}; take this row out.` }];
  const at = { key: [...key, 'role'] };
  if (row.text !== undefined && row.text !== line) {
    return [
      {
        file,
        at: { key: [...key, 'text'] },
        message: `line ${String(row.line)} reads “${line}”, not “${row.text}”; write it to the character.`,
      },
    ];
  }
  let spans: Span[];
  try {
    spans = spansOfLine(line, row);
  } catch (error) {
    return [
      {
        file,
        at: { key: [...key, 'parts'] },
        message: `line ${String(row.line)}: ${(error as Error).message}; quote each part to the character, once.`,
      },
    ];
  }
  const lack =
    lackOf(row, line, raw, data) ??
    spans
      .filter((span) => span.role !== row.role)
      .map((span) => lackOfPart(span, spans, data))
      .find(Boolean);
  return lack ? [{ file, at, message: `line ${String(row.line)} is marked ${row.role}, but ${lack}.` }] : [];
}

const promo = /^(?:baca|lihat|simak)\s+juga\b/iu;

/** What a line lacks to be what its row says; null when it lacks nothing. */
function lackOf(row: LineRole, line: string, raw: readonly string[], data: Source): string | null {
  const earlier =
    raw.slice(0, row.line - 1).findIndex((other, index) => other === line && data.lines[index]?.role !== 'standfirst') +
    1;
  if (row.role === 'blank') return line === '' ? null : `it reads “${line}”; mark what it is`;
  if (line === '') return 'it is empty; mark it blank';
  if (row.role === 'repeat')
    return raw[(row.of ?? 0) - 1] === line && (row.of ?? 0) < row.line
      ? null
      : `line ${String(row.of)} is not the same before it; say which line it repeats`;
  if (earlier > 0) return `it repeats line ${String(earlier)}; mark it repeat, of: ${String(earlier)}`;
  if (row.role === 'promo')
    return promo.test(line)
      ? pinned(row)
      : 'it does not begin as an invitation to read on (“Baca juga”); mark what it is';
  if (row.role === 'chrome') return promo.test(line) ? 'it invites to read on; mark it promo' : pinned(row);
  if (row.role === 'credit') return credited(line, data);
  if (['byline', 'published', 'initials'].includes(row.role)) return pinned(row);
  return ['dateline', 'end-mark'].includes(row.role) ? `a ${row.role} is a part of a line; mark it in parts` : null;
}

/** Words that the edition does not carry must stand in the record, or nothing would show that they changed. */
const pinned = (row: LineRole): string | null =>
  row.text === undefined ? 'its words stand nowhere else; give them in text' : null;

const credited = (text: string, { agencies }: Source): string | null =>
  agencies.some(({ credit }) => credit === text.trim()) ? null : `no agency has the credit “${text.trim()}”`;

function lackOfPart(part: Span, spans: readonly Span[], data: Source): string | null {
  const [first, last] = [spans[0] === part, spans.at(-1) === part];
  if (part.role === 'dateline')
    return first && /^\p{Lu}.*(?:,|-)\s$/u.test(part.text) ? null : `“${part.text}” is no dateline at its start`;
  if (part.role === 'credit') return credited(part.text, data);
  if (part.role === 'end-mark')
    return last && /^\s?\p{L}+$/u.test(part.text) ? null : `“${part.text}” is no end mark at its end`;
  return `a part cannot be ${part.role}`;
}

/** Every credited agency is credited somewhere in the source, where the record says it is. */
function checkCredits({ file, data }: Sound, raw: readonly string[]): Fault[] {
  return data.agencies.flatMap(({ credit, status }, index): Fault[] => {
    const key = ['agencies', index, 'credit'];
    if ((status === 'credited') !== (credit !== undefined)) {
      return [
        {
          file,
          at: { key: key.slice(0, 2) },
          message: 'a credited agency, and only that, has the words of its credit; add or remove credit.',
        },
      ];
    }
    if (credit === undefined || raw.some((line) => line.includes(credit)))
      return isFolded(credit, data, raw)
        ? []
        : [{ file, at: { key }, message: `“${credit ?? ''}” is folded out of no line; mark that part credit.` }];
    return [{ file, at: { key }, message: `the source does not say “${credit}”; quote its credit to the character.` }];
  });
}

/** A credit in brackets is no part of the sentence: some line folds it away. */
const isFolded = (credit: string | undefined, { lines }: Source, raw: readonly string[]): boolean =>
  credit === undefined ||
  !/^\[.*\]$/u.test(credit) ||
  lines.some(
    (row) =>
      raw[row.line - 1]?.includes(credit) &&
      row.parts?.some(({ role, text }) => role === 'credit' && text.includes(credit)),
  );

type Sound = Item<Source> & { data: Source };
