import { checkContent } from '#checks/check-content.ts';
import { unrecordedDates } from '#checks/dates/dates.ts';
import { outdatedClaims } from '#checks/records/claims.ts';
import { unrecordedNames } from '#checks/text/unrecorded-names.ts';
import { checkPublishedOrder } from '#checks/records/history.ts';
import type { Fault, Position } from '#domain/fault.ts';
import { type ContentRead, readContent } from '#reader/read-content.ts';
import type { LocatedFault } from './report.ts';
import { compareCodeUnits } from '#domain/compare-code-units.ts';

/**
 * All faults of `content/` under a root, in the order of files and lines.
 * @param isRelease true if the list of published records may be out of order, because the release writes it
 * @throws {Error} when there is no `content/`
 */
export function contentFaults(root: string, isRelease = false): LocatedFault[] {
  const { content, faults, locate } = readContent(root);
  return located([...faults, ...(isRelease ? [] : checkPublishedOrder(content)), ...checkContent(content)], locate);
}

/**
 * What the checks noticed in `content/` under a root and the editor may ignore, in the order of files and lines.
 * @throws {Error} when there is no `content/`
 */
export function contentNotes(root: string): LocatedFault[] {
  const { content, locate } = readContent(root);
  return located([...unrecordedDates(content), ...unrecordedNames(content)], locate);
}

/** The statements about the archive in its content that must be corrected before a release. */
export const outdatedStatements = ({ content, locate }: ContentRead): LocatedFault[] =>
  located(outdatedClaims(content), locate);

const located = (faults: Iterable<Fault>, locate: (fault: Fault) => Position): LocatedFault[] =>
  Array.from(faults)
    .map((fault) => ({ file: fault.file, ...locate(fault), message: fault.message }))
    .toSorted((a, b) => compareCodeUnits(a.file, b.file) || a.line - b.line || a.column - b.column);
