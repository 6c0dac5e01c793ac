import type { Position } from '#domain/fault.ts';
import { showInvisible } from '#domain/text/code-points.ts';

/** A fault with its position in the file. */
export interface LocatedFault extends Position {
  file: string;
  message: string;
}

/** The formats of a report, by their names after `--format`. In messages, invisible characters are code points. */
export const formats = {
  /** One line per fault, as compilers write it. */
  text: (faults: readonly LocatedFault[]): string =>
    faults.map(({ file, line, column, message }) => showInvisible(`${file}:${line}:${column}: ${message}`)).join('\n'),
  json: (faults: readonly LocatedFault[]): string =>
    JSON.stringify({ faults: faults.map((fault) => ({ ...fault, message: showInvisible(fault.message) })) }, null, 2),
  /** Workflow commands; GitHub shows each message at its line. */
  github: (faults: readonly LocatedFault[]): string =>
    faults
      .map(
        ({ file, line, column, message }) =>
          `::error file=${escapeProperty(file)},line=${line},col=${column}::${escapeData(showInvisible(message))}`,
      )
      .join('\n'),
};

/** Escapes the message of a workflow command. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Escapes a property of a workflow command. */
const escapeProperty = (text: string): string =>
  showInvisible(escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C'));
