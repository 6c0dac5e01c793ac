import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { noteLanguages } from './note-languages.ts';

/** Elements that load files, and headings: pages have their own. */
const refused = new Set(['img', 'picture', 'source', 'h1', 'h3', 'h4', 'h5', 'h6']);

/** The attributes of every element. A `name` or a free `id` could take the place of an element or a property of the page. */
const attributes = (defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'name' && name !== 'id');

const renderer = remark()
  .use(remarkGfm)
  .use(remarkRehype, { footnoteLabel: 'Catatan kaki', footnoteBackLabel: 'Kembali ke isi' })
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '', // another prefix would break the links of footnotes
    tagNames: (defaultSchema.tagNames ?? []).filter((name) => !refused.has(name)),
    attributes: { ...defaultSchema.attributes, '*': [...attributes, ['id', /^user-content-fn/, 'footnote-label']] },
    required: { ...defaultSchema.required, h2: { id: 'footnote-label' } },
  })
  .use(noteLanguages)
  .use(rehypeStringify);

/**
 * Renders the archivist's notes from Markdown. `checkNotes` reports what it removes: HTML, pictures and headings. It replaces the
 * processor of Astro, which imports several hundred modules for other formats.
 */
export const noteProcessor = {
  name: 'notes',
  createRenderer: () =>
    Promise.resolve({
      render: async (note: string, { frontmatter = {} }: { frontmatter?: object } = {}) => ({
        code: String(await renderer.process({ value: note, data: { frontmatter } })),
        metadata: { headings: [], localImagePaths: [], remoteImagePaths: [], frontmatter },
      }),
    }),
};
