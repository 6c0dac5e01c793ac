// The import rules: which folder may import from which. Plain JavaScript, because an editor may run ESLint under a Node
// that cannot read TypeScript.

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** @import { Rule } from 'eslint' */

/**
 * The layers: the folders and files directly in `src`, and the folders at the root. Lists what each may import from,
 * besides itself. A layer that is not listed may import from all.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const layers = {
  middleware: ['plugins'],
  pages: ['archive', 'notes', 'search', 'components', 'files', 'site', 'strings', 'domain', 'schema'],
  components: ['styles', 'site', 'strings', 'worker', 'domain', 'schema'],
  search: ['archive', 'site', 'strings', 'domain', 'schema'],
  archive: ['reader'],
  site: ['domain'],
  strings: ['domain', 'schema'],
  worker: ['domain'],
  notes: ['domain'],
  scripts: ['checks', 'reader', 'plugins', 'strings', 'tests', 'domain', 'schema'],
  checks: ['domain', 'schema'],
  plugins: ['files', 'archive', 'search', 'reader', 'site', 'domain', 'schema'],
  files: ['archive', 'site', 'strings', 'domain', 'schema'],
  reader: ['checks', 'domain', 'schema'],
  domain: ['schema'],
  'content.config': [],
  schema: [],
};

/**
 * The folders inside a layer. Lists what each may import from, besides itself. `.` means the files directly in the layer. A
 * folder that is not listed may import from none of the others.
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
    import: ['.', 'dates', 'text'],
    timeline: ['.', 'archive', 'dates'],
    calendar: ['.', 'archive', 'dates', 'timeline'],
    overview: ['.', 'archive', 'dates', 'speech', 'text'],
    metadata: ['.', 'archive', 'citation', 'dates', 'text'],
    citation: ['.', 'archive', 'dates'],
    feeds: ['.', 'archive', 'dates'],
    headers: ['.'],
    offline: ['.'],
    data: ['.', 'archive', 'citation', 'dates', 'source', 'speech', 'text'],
    bag: ['.', 'archive', 'data', 'dates', 'speech'],
    'search/words': ['.'],
    'search/lexicon': ['.', 'search/words'],
    'search/index': ['.', 'archive', 'dates', 'search/lexicon', 'search/words', 'text'],
    'search/query': ['.', 'search/index', 'search/lexicon', 'search/words'],
  },
  components: {
    shared: [],
    search: ['shared', 'search/browser'],
    'search/browser': [],
    offline: [],
    layout: ['offline', 'shared', 'search', 'search/browser'],
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
    names: ['shared'],
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
 * Reports an import that `layers` or `folders` does not allow.
 * @type {Rule.RuleModule}
 */
export const importsPointDown = eachImport((context, node, target) => {
  const [from, to] = [context.physicalFilename, target].map((file) => locate(context.cwd, file));
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
 * Reports an import that completes a cycle. Type imports count.
 * @type {Rule.RuleModule}
 */
export const noCycle = eachImport((context, node, target) => {
  if (reaches(context.cwd, target, context.physicalFilename))
    context.report({
      node,
      message: `Import cycle: ${relative(context.cwd, target)} imports this file. Move the shared part to a third file.`,
    });
});

/** Returns the layer of a file and its folder there: the longest path listed in `folders`, else the first segment. */
function locate(root, file) {
  const [top = '', ...segments] = relative(root, file).split(sep);
  const [layer = '', ...inside] =
    top === 'src' ? [segments[0]?.replace(/\.\w+$/, ''), ...segments.slice(1)] : [top, ...segments];
  const listed = Object.keys(folders[layer] ?? {}).filter((folder) => inside.join('/').startsWith(`${folder}/`));
  const folder = listed.toSorted((a, b) => b.length - a.length)[0] ?? (inside.length > 1 ? inside[0] : '.');
  return { layer, folder };
}

/** Returns true if a file imports another, directly or through other files. `seen` is the files visited so far. */
function reaches(root, from, to, seen = new Set()) {
  if (from === to) return true;
  if (seen.has(from)) return false;
  seen.add(from);
  return importsOf(root, from).some((file) => reaches(root, file, to, seen));
}

/** @type {Map<string, { changed: number, files: readonly string[] }>} */
const importCache = new Map();

/** Returns the project files that a file imports. Reads it again only if it changed: an editor keeps this process running. */
function importsOf(root, file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) return [];
  const cached = importCache.get(file);
  if (cached?.changed === stat.mtimeMs) return cached.files;
  const paths = readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}).*?'([.#][^']+)';$/gm);
  const files = [...paths].map(([, path]) => resolveImport(root, file, path)).filter((found) => found !== undefined);
  importCache.set(file, { changed: stat.mtimeMs, files });
  return files;
}

/** Returns a rule that calls `check` for every import of a project file. */
function eachImport(check) {
  return {
    create: (context) => ({
      ':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration, ExportAllDeclaration) > .source': (
        source,
      ) => {
        const target = resolveImport(context.cwd, context.physicalFilename, String(source.value));
        if (target !== undefined) check(context, source, target);
      },
    }),
  };
}

/** Returns the project file of an import, by a relative path or by an alias of package.json; undefined for a package. */
function resolveImport(root, file, path) {
  if (path.startsWith('.')) return join(dirname(file), path);
  for (const [alias, target] of aliases(root)) {
    const [start] = alias.split('*');
    if (path.startsWith(start)) return join(root, target.replace('*', path.slice(start.length)));
  }
  return undefined;
}

/** @type {readonly (readonly [string, string])[] | undefined} */
let aliasList;

/** Returns the aliases of package.json with their targets, the longest first, as Node tries them. */
function aliases(root) {
  aliasList ??= Object.entries(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).imports).toSorted(
    ([a], [b]) => b.length - a.length,
  );
  return aliasList;
}
