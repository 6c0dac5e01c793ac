import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Rule } from 'eslint';
import type { Literal } from 'estree';

/** Which rooms a room may import from, besides itself; a room that is not named here may import from all. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  pages: ['archive', 'search', 'components', 'plugins', 'site', 'strings', 'domain', 'schema'],
  components: ['styles', 'site', 'strings', 'domain', 'schema'],
  search: ['archive', 'site', 'strings', 'domain', 'schema'],
  archive: ['site', 'strings', 'domain', 'schema'],
  site: ['strings', 'domain', 'schema'],
  strings: ['domain', 'schema'],
  scripts: ['checks', 'plugins', 'tests', 'domain', 'schema'],
  checks: ['domain', 'schema'],
  plugins: ['domain', 'schema'],
  domain: ['schema'],
  'content.config': ['schema'],
  schema: [],
};

/** The room a file is in: the folder or file right under src, or the folder at the root. */
function room(root: string, file: string): string {
  const [top = '', inside = ''] = relative(root, file).split(sep);
  return top === 'src' ? inside.replace(/\.\w+$/, '') : top;
}

/** Reports an import against the arrows. */
export const roomsPointDown = eachImport((context, node, target) => {
  const from = room(context.cwd, context.physicalFilename);
  const to = room(context.cwd, target);
  if (from !== to && arrows[from]?.includes(to) === false) {
    const allowed = arrows[from].join(', ') || 'nothing else';
    context.report({ node, message: `${from} may import from ${allowed}, but not from ${to}.` });
  }
});

/** Reports an import that leads back to the file it stands in, types included. */
export const noCycle = eachImport((context, node, target) => {
  if (reaches(target, context.physicalFilename)) {
    context.report({ node, message: `${relative(context.cwd, target)} imports this file in turn.` });
  }
});

/** Tells whether one file leads to another through the imports of any file between them. */
function reaches(from: string, to: string, seen = new Set<string>()): boolean {
  if (from === to) return true;
  if (seen.has(from) || !statSync(from, { throwIfNoEntry: false })?.isFile()) return false;
  seen.add(from);
  const imports = readFileSync(from, 'utf8').matchAll(/^(?:import|export|\}).*?'(\.[^']+)';$/gm);
  return imports.some(([, path = '']) => reaches(join(dirname(from), path), to, seen));
}

/** Makes a rule that looks at every import of a file of ours. */
function eachImport(check: (context: Rule.RuleContext, node: Rule.Node, target: string) => void): Rule.RuleModule {
  return {
    create: (context) => ({
      ':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration, ExportAllDeclaration) > .source': (
        source: Literal & Rule.Node,
      ) => {
        const path = String(source.value);
        if (path.startsWith('.')) check(context, source, join(dirname(context.physicalFilename), path));
      },
    }),
  };
}
