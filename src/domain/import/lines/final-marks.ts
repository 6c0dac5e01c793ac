import type { Role } from '#schema/source.ts';

/** A mark at the end of a paragraph that is no part of its sentence. */
export interface FinalMark {
  text: string;
  role: Extract<Role, 'initials' | 'credit' | 'end-mark'>;
  /** The agency that a credit names; null for other marks. */
  agency: string | null;
}

const wires =
  'ANTARA|Antara|Ant|AFP|Reuters|AP|Xinhua|TASS|Sputnik|Anadolu|AA|dpa|DPA|Kyodo|Yonhap|Bernama|Bloomberg|VOA|BBC|CNN|DW';
const credit = new RegExp(
  String.raw`\s*(?:[([](?<agency>${wires})(?:/[\p{L}. ]{1,20})?[)\]]|[([](?:Sumber|sumber)\s?:\s?(?<named>[^()[\]]+)[)\]])\s*$`,
  'u',
);
// Initials of the editors: "(sya)", "(ah/vm)", "(E-2)", "(RO/OL-1)"; also after the agency: "(Antara/mhd)".
const initials =
  /\s*[([](?:\p{Ll}[\p{Ll}\d]{1,6}(?:[/.,\-–]\p{L}{1,6})*|\p{Lu}{1,3}(?:\/\p{Lu}{1,3})?-\d{1,2}|\p{Lu}{2,4}\/\p{L}{2,5})[)\]]\s*\.?\s*$/u;
const endMark =
  /\s*(?:\*{2,}|#{1,3}|■|□|▪|\[\s*\]|-{3,}|(?<=[.!?"”’)\]]\s?)(?:Selesai|SELESAI|Tamat|-end-|END))\s*\.?\s*$/u;

/**
 * Returns the marks at the end of a paragraph, the last one first. The paragraph keeps at least one word.
 * @param outletWords names by which the outlet may sign, in any case
 * @example finalMarks('Warga pulang. (sya)', []) // [{ text: ' (sya)', role: 'initials', agency: null }]
 */
export function finalMarks(paragraph: string, outletWords: readonly string[]): FinalMark[] {
  const marks: FinalMark[] = [];
  let rest = paragraph;
  for (;;) {
    const mark = lastMark(rest, outletWords);
    if (!mark || mark.text.trim() === '' || !/[\p{L}\p{N}]/u.test(rest.slice(0, rest.length - mark.text.length)))
      return marks;
    marks.push(mark);
    rest = rest.slice(0, rest.length - mark.text.length);
  }
}

function lastMark(text: string, outletWords: readonly string[]): FinalMark | null {
  for (const [role, pattern] of patterns) {
    const { 0: mark, groups } = pattern.exec(text) ?? {};
    if (mark !== undefined) return { text: mark, role, agency: groups?.agency ?? groups?.named ?? null };
  }
  const own = outletWords.find(
    (word) => text.toLowerCase().endsWith(word.toLowerCase()) && /[.!?"”’]\s?$/u.test(text.slice(0, -word.length)),
  );
  return own === undefined ? null : { text: text.slice(text.length - own.length), role: 'end-mark', agency: null };
}

const patterns = [
  ['credit', credit],
  ['initials', initials],
  ['end-mark', endMark],
] as const;
