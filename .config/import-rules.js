// The import rules: which folder may import from which. Plain JavaScript, because an editor may run ESLint under a Node
// that cannot read TypeScript.

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
 * The folders inside a layer. Lists what each may import from, besides itself. `.` means the files directly in the layer, and
 * `*` a folder that is not listed. Without `*`, such a folder may import from none of the others.
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
    'search/words': ['.', 'dates', 'text'],
    'search/lexicon': ['.', 'search/words', 'text'],
    'search/index': ['.', 'archive', 'dates', 'search/lexicon', 'search/words', 'text'],
    'search/query': ['.', 'search/index', 'search/lexicon', 'search/words', 'text'],
  },
  components: {
    '*': ['shared'],
    shared: [],
    search: ['shared', 'search/browser'],
    'search/browser': [],
    offline: [],
    layout: ['offline', 'shared', 'search', 'search/browser'],
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
export const importsPointDown = {
  create: (context) => ({
    ':matches(ImportDeclaration, ImportExpression, ExportNamedDeclaration, ExportAllDeclaration) > .source': (node) => {
      const target = resolveImport(context.cwd, context.physicalFilename, String(node.value));
      if (target === undefined) return;
      const [from, to] = [context.physicalFilename, target].map((file) => locate(context.cwd, file));
      const isLayer = from.layer !== to.layer;
      if (!isLayer && (from.folder === to.folder || folders[from.layer] === undefined)) return;
      const allowed = isLayer
        ? layers[from.layer]
        : (folders[from.layer][from.folder] ?? folders[from.layer]['*'] ?? []);
      const [name, found] = isLayer ? [from.layer, to.layer] : [`${from.layer}/${from.folder}`, to.folder];
      if (allowed === undefined || allowed.includes(found)) return;
      const message = `${name} may import from ${allowed.join(', ') || 'nothing else'}, but not from ${found}.`;
      context.report({ node, message });
    },
  }),
};

/** Returns the layer of a file and its folder there: the longest path listed in `folders`, else the first segment. */
function locate(root, file) {
  const [top = '', ...segments] = relative(root, file).split(sep);
  const [layer = '', ...inside] =
    top === 'src' ? [segments[0]?.replace(/\.\w+$/, ''), ...segments.slice(1)] : [top, ...segments];
  const listed = Object.keys(folders[layer] ?? {}).filter((folder) => inside.join('/').startsWith(`${folder}/`));
  const folder = listed.toSorted((a, b) => b.length - a.length)[0] ?? (inside.length > 1 ? inside[0] : '.');
  return { layer, folder };
}

/** Returns the project file of an import, by a relative path or by an alias of package.json; undefined for a package. */
function resolveImport(root, file, path) {
  if (path.startsWith('.')) return join(dirname(file), path);
  if (!path.startsWith('#')) return undefined;
  return join(root, path.startsWith('#scripts/') ? path.slice(1) : `src/${path.slice(1)}`);
}
