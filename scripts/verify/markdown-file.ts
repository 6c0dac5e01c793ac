import type { Fault } from '../../src/domain/fault.ts';

/** A Markdown file, cut into its frontmatter and its body, each with the line it begins on. */
export function splitMarkdown(file: string, text: string): MarkdownFile {
  const [, yaml, body] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text.startsWith('---\n') ? text : '') ?? [];
  if (yaml === undefined || body === undefined) {
    const message = text.startsWith('---\n')
      ? 'expected a second line of --- where the frontmatter ends, found none; write it below the facts.'
      : 'expected frontmatter between two lines of ---, found none; begin the file with it.';
    return { yaml: '', yamlLine: 2, body: '', bodyLine: 1, faults: [{ file, at: { line: 1, column: 1 }, message }] };
  }
  return { yaml, yamlLine: 2, body, bodyLine: yaml.split('\n').length + 2, faults: [] };
}

interface MarkdownFile {
  yaml: string;
  yamlLine: number;
  body: string;
  bodyLine: number;
  faults: Fault[];
}
