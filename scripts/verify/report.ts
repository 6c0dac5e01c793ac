import type { Position } from '#domain/fault.ts';

/** A fault with its place found: one line of a report. */
export interface Located extends Position {
  file: string;
  message: string;
}

/** The forms of a report, by the name a person gives to `--format`. */
export const formats = {
  /** One line a fault, as compilers write them. */
  text: (faults: readonly Located[]): string =>
    faults.map(({ file, line, column, message }) => `${file}:${String(line)}:${String(column)}: ${message}`).join('\n'),
  json: (faults: readonly Located[]): string => JSON.stringify({ faults }, null, 2),
  /** Workflow commands that GitHub shows beside the line. */
  github: (faults: readonly Located[]): string =>
    faults
      .map(
        ({ file, line, column, message }) =>
          `::error file=${file},line=${String(line)},col=${String(column)}::${escape(message)}`,
      )
      .join('\n'),
};

/** What GitHub's workflow commands ask to be escaped in a message. */
const escape = (message: string): string =>
  message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
