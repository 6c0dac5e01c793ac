import { checkContent } from '#checks/check-content.ts';
import { unrecordedDates } from '#checks/dates/dates.ts';
import { outdatedClaims } from '#checks/records/claims.ts';
import { unrecordedNames } from '#checks/text/unrecorded-names.ts';
import { checkPublishedOrder } from '#checks/records/history.ts';
import type { LocatedFault } from '#domain/fault.ts';
import { type ContentRead, readContent } from '#reader/read-content.ts';

/**
 * All faults of `content/` under a root, in the order of files and lines.
 * @param isRelease true if the list of published records may be out of order, because the release writes it
 * @throws {Error} when there is no `content/`
 */
export function contentFaults(root: string, isRelease = false): LocatedFault[] {
  const { content, faults, locate } = readContent(root);
  return locate([...faults, ...(isRelease ? [] : checkPublishedOrder(content)), ...checkContent(content)]);
}

/**
 * What the checks noticed in `content/` under a root and the editor may ignore, in the order of files and lines.
 * @throws {Error} when there is no `content/`
 */
export function contentNotes(root: string): LocatedFault[] {
  const { content, locate } = readContent(root);
  return locate([...unrecordedDates(content), ...unrecordedNames(content)]);
}

/** The statements about the archive in its content that must be corrected before a release. */
export const outdatedStatements = ({ content, locate }: ContentRead): LocatedFault[] => locate(outdatedClaims(content));
