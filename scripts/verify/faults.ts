import { checkContent } from '../../src/checks/check-content.ts';
import { readContent } from './read-content.ts';
import type { Located } from './report.ts';

/** Every fault of `content/` under a root, in order of file and line. */
export function contentFaults(root: string): Located[] {
  const { content, faults, locate } = readContent(root);
  return [...faults, ...checkContent(content)]
    .map((fault) => ({ file: fault.file, ...locate(fault), message: fault.message }))
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
}
