// Which folder may import from which. Plain JavaScript, because editors run ESLint under a Node that may not read TypeScript.

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** @import { Rule } from 'eslint' */

/**
 * The folders and files right under `src`, and the folders at the root: what each may import from, besides itself. A folder
 * that is not named here may import from all.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const layers = {
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

/**
 * The same inside a layer, by folder. `.` is the files right in the layer's own folder. A folder that is not named here may
 * import from none of the others.
 * @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>}
 */
const folders = {
  domain: {
    '.': [],
    text: ['.'],
    dates: ['.'],
    archive: ['.', 'dates', 'text'],
    source: ['.', 'archive', 'text'],
    names: ['.', 'archive', 'text'],
    speech: ['.', 'archive', 'names'],
    timeline: ['.', 'archive', 'dates'],
    calendar: ['.', 'archive', 'dates', 'timeline'],
    overview: ['.', 'archive', 'dates', 'text'],
    metadata: ['.', 'archive', 'dates', 'text'],
    citation: ['.', 'archive', 'dates'],
    feeds: ['.', 'archive', 'dates'],
    data: ['.', 'archive', 'citation', 'dates', 'source', 'speech', 'text'],
    bag: ['.', 'archive', 'data', 'dates', 'speech'],
    'search/words': ['.'],
    'search/lexicon': ['.', 'search/words'],
    'search/query': ['.', 'search/lexicon', 'search/words'],
    'search/index': ['.', 'archive', 'dates', 'search/lexicon', 'search/words', 'text'],
  },
  components: {
    shared: [],
    search: ['shared', 'search/browser'],
    'search/browser': [],
    layout: ['shared', 'search', 'search/browser'],
    timeline: ['shared'],
    calendar: ['shared'],
    article: ['shared'],
    source: ['shared'],
    event: ['shared'],
    comparison: ['shared'],
    citation: ['shared'],
    downloads: ['shared'],
    about: ['shared'],
    overview: ['shared', 'timeline'],
    names: ['shared', 'overview'],
  },
  checks: {
    '.': ['content', 'dates', 'records', 'source', 'speech', 'text'],
    content: [],
    source: ['content', 'records'],
    dates: ['content', 'source'],
    records: ['content'],
    text: ['content', 'records', 'source'],
    speech: ['content', 'records', 'source', 'text'],
  },
};

/**
 * Reports an import from a layer or folder above.
 * @type {Rule.RuleModule}
 */
export const importsPointDown = eachImport((context, node, target) => {
  const [from, to] = [context.physicalFilename, target].map((file) => placeOf(context.cwd, file));
  if (from.layer !== to.layer) report(layers[from.layer], from.layer, to.layer);
  else if (from.folder !== to.folder && folders[from.layer] !== undefined)
    report(folders[from.layer][from.folder] ?? [], `${from.layer}/${from.folder}`, to.folder);

  /** @param {readonly string[] | undefined} allowed */
  function report(allowed, name, found) {
    if (allowed === undefined || allowed.includes(found)) return;
    context.report({
      node,
      message: `${name} may import from ${allowed.join(', ') || 'nothing else'}, but not from ${found}.`,
    });
  }
});

/**
 * Reports an import that leads back to the file it is in, types included.
 * @type {Rule.RuleModule}
 */
export const noCycle = eachImport((context, node, target) => {
  if (reaches(context.cwd, target, context.physicalFilename))
    context.report({ node, message: `${relative(context.cwd, target)} imports this file in turn.` });
});

/** The layer of a file, and its folder in it: the longest path that `folders` names, else its first step. */
function placeOf(root, file) {
  const [top = '', ...steps] = relative(root, file).split(sep);
  const [layer = '', ...inside] =
    top === 'src' ? [steps[0]?.replace(/\.\w+$/, ''), ...steps.slice(1)] : [top, ...steps];
  const known = Object.keys(folders[layer] ?? {}).filter((folder) => `${inside.join('/')}`.startsWith(`${folder}/`));
  const folder = known.toSorted((a, b) => b.length - a.length)[0] ?? (inside.length > 1 ? inside[0] : '.');
  return { layer, folder };
}

/** Tells whether one file leads to another through the imports of any file between them. */
function reaches(root, from, to, seen = new Set()) {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return importsOf(root, from).some((file) => reaches(root, file, to, seen));
}

/** @type {Map<string, { changed: number, files: readonly string[] }>} */
const known = new Map();

/** The files of ours that a file imports, read again only if it has changed: an editor keeps this process running. */
function importsOf(root, file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return [];
  const before = known.get(file);
  if (before?.changed === stat.mtimeMs) return before.files;
  const paths = readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}).*?'([.#][^']+)';$/gm);
  const files = [...paths].map(([, path]) => resolved(root, file, path)).filter((found) => found !== undefined);
  known.set(file, { changed: stat.mtimeMs, files });
  return files;
}

/** Makes a rule that looks at every import of a file of ours. */
function eachImport(check) {
  return {
    create: (context) => ({
      ':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration, ExportAllDeclaration) > .source': (
        source,
      ) => {
        const target = resolved(context.cwd, context.physicalFilename, String(source.value));
        if (target !== undefined) check(context, source, target);
      },
    }),
  };
}

/** The file of ours that an import leads to, by a path or by an alias of package.json; undefined for a package. */
function resolved(root, file, path) {
  if (path.startsWith('.')) return join(dirname(file), path);
  for (const [alias, place] of aliases(root)) {
    const [start] = alias.split('*');
    if (path.startsWith(start)) return join(root, place.replace('*', path.slice(start.length)));
  }
  return undefined;
}

/** @type {readonly (readonly [string, string])[] | undefined} */
let aliasList;

/** The aliases of package.json with their places, the longest first, as Node tries them. */
function aliases(root) {
  aliasList ??= Object.entries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports).toSorted(
    ([a], [b]) => b.length - a.length,
  );
  return aliasList;
}
