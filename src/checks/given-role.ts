import { readMoment } from '../domain/dates.ts';
import { onlyIndex } from '../domain/spans.ts';
import { replay } from '../domain/edition.ts';
import { paragraphs } from '../domain/paragraphs.ts';
import type { LineRole, Repair, Role } from '../schema/source.ts';
import type { Content } from './content.ts';
import { byId, remembered } from './remembered.ts';
import { bylineName } from './role-lacks.ts';

/** The paragraphs of an article's body as they stand in its file. */
export const blocksOf = (content: Content, id: string): readonly string[] => blocks(content).get(id) ?? [];

const blocks = remembered(
  ({ articles }: Content) =>
    new Map(articles.map(({ id, body }) => [id, paragraphs(body ?? '').map(({ text }) => text)])),
);

/**
 * The role that an article gives to a line's words by carrying them as its title, its body and so on; null when it carries
 * them nowhere. So a line that is marked wrongly can be told from an article that was changed. `first` is whether no
 * line before it has the same words: what a standfirst repeats comes after it.
 */
export function givenRole(content: Content, id: string, words: string, first: boolean): Role | null {
  const facts = byId(content.articles).get(id)?.parts ?? {};
  if (words === '') return null;
  if (words === facts.title && facts.titleSource !== 'supplied-from-url') return 'headline';
  if (words === facts.standfirst && first) return 'standfirst';
  const block = blocksOf(content, id).indexOf(words);
  if (block !== -1) return block === 0 && hasCaption(content, id) ? 'caption' : 'body';
  if (words === facts.initials) return 'initials';
  if (facts.published?.at && readMoment(words) === facts.published.at) return 'published';
  return facts.author && bylineName(words) === facts.author ? 'byline' : null;
}

/** Whether an article begins with a caption, as two of three have it: its facts, the record's roles, an agency named for nothing else. */
function hasCaption(content: Content, id: string): boolean {
  const { caption, speech = [] } = byId(content.articles).get(id)?.parts ?? {};
  const { agencies = [], lines = [] } = byId(content.sources).get(id)?.parts ?? {};
  const idle = agencies.some(({ organisation }) => !speech.some(({ via }) => via === organisation));
  return [Boolean(caption), lines.some(({ role }) => role === 'caption'), idle].filter(Boolean).length > 1;
}

/** A line's words as an edition would carry them, mended and without the parts folded away; null when its row cannot be replayed. */
export function carriedWords(raw: string, row: LineRole, repairs: readonly Repair[]): string | null {
  const here = repairs.filter(({ line }) => line === row.line).map((repair) => ({ ...repair, line: 1 }));
  try {
    here.forEach(({ before }) => onlyIndex(raw, before));
    const alone = { lines: [{ ...row, line: 1, role: 'body' as const }], repairs: here };
    return replay(raw, alone).paragraphs[0]?.text ?? null;
  } catch {
    return null;
  }
}
