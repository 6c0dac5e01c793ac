import { type Edition, replay } from '../domain/edition.ts';
import { spansOfLine } from '../domain/spans.ts';
import type { LineRole, Repair, Role, Source } from '../schema/source.ts';
import { asReceived } from './as-received.ts';
import type { Content } from './content.ts';
import { blocksOf, carriedWords, givenRole } from './given-role.ts';
import { earlierLine, lackOfLine, lackOfPart } from './role-lacks.ts';
import { byId, remembered } from './remembered.ts';

/** What an article must be by its source; null when no source can be read. */
export interface DueEdition extends Edition {
  /** The lines as received. */
  raw: readonly string[];
  /** Whether the text stands as received, so that any difference is the article's own. */
  sure: boolean;
}

/**
 * The edition that is due: the text as received, replayed by its record. A row of the record that the article
 * contradicts is a fault of the record (checkRoles, checkEdition), and is read here as the article has it: each file is told its own faults.
 */
export const dueEdition = (content: Content, id: string): DueEdition | undefined => due(content).get(id);

const due = remembered((content: Content) => new Map(content.texts.map(({ id }) => [id, make(content, id)])));

function make(content: Content, id: string): DueEdition | undefined {
  const received = asReceived(content, id);
  const record = byId(content.sources).get(id)?.parts;
  if (!received || !record) return undefined;
  const { lines: raw, sure } = received;
  const repairs = soundRepairs(content, id, raw, record.repairs ?? []);
  const { standfirst } = byId(content.articles).get(id)?.parts ?? {};
  const rows = new Map((record.lines ?? []).toReversed().map((row) => [row.line, row]));
  const read = raw.map((text, index): Read => {
    const line = index + 1;
    const listed = rows.get(line);
    const row = listed ?? { line, role: 'body' };
    const words = partsHold(text, row, record.agencies) ? carriedWords(text, row, repairs) : null;
    const given = givenRole(content, id, words ?? text, raw.indexOf(text) === index);
    const place = {
      row,
      line: text,
      raw,
      rows: record.lines ?? [],
      agencies: record.agencies ?? [],
      given,
      standfirst,
    };
    if (text === '' || earlierLine(place) > 0) return { text };
    if (!listed || words === null) return withoutRow(content, id, text, line, given);
    if (!lackOfLine(place)) return { text, row };
    return given === null ? { text } : { text, row: { ...row, role: given } };
  });
  const lines = read.flatMap(({ row }) => row ?? []);
  return { ...replay(read.map(({ text }) => text).join('\n'), { lines, repairs }), raw, sure };
}

/** A line whose row is missing or cannot be read: what the article takes from it. */
function withoutRow(content: Content, id: string, text: string, line: number, given: Role | null): Read {
  if (given !== null && given !== 'body') return { text, row: { line, role: given } };
  const block = blocksOf(content, id).find((words) => words !== '' && text.includes(words));
  if (block === undefined) return { text };
  const { dateline } = byId(content.articles).get(id)?.parts ?? {};
  const parts = dateline && block.startsWith(dateline) ? [{ text: dateline, role: 'dateline' as const }] : [];
  return { text: block, row: { line, role: 'body', parts } };
}

/** The repairs that can be made, each once; none of a line that the article has unmended. */
function soundRepairs(content: Content, id: string, raw: readonly string[], repairs: readonly Repair[]): Repair[] {
  return repairs.filter(({ line, before }, index) => {
    const text = raw[line - 1] ?? '';
    const first = repairs.findIndex((other) => other.line === line && other.before === before) === index;
    return first && text.split(before).length === 2 && !blocksOf(content, id).includes(text);
  });
}

function partsHold(text: string, row: LineRole, agencies: Source['agencies'] = []): boolean {
  try {
    const spans = spansOfLine(text, row);
    return (row.parts ?? []).every((part) => lackOfPart(part, spans, agencies) === null);
  } catch {
    return false;
  }
}

interface Read {
  text: string;
  row?: LineRole;
}
