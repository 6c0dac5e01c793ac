import { unified } from '@astrojs/markdown-remark';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { noteLanguages } from './note-languages.ts';

/** Elements that load files, and headings, to which Astro gives ids made of their words. */
const refused = new Set(['img', 'picture', 'source', 'h1', 'h3', 'h4', 'h5', 'h6']);

/** The attributes of every element. A `name` or a free `id` could take the place of an element or a property of the page. */
const attributes = (defaultSchema.attributes?.['*'] ?? []).filter((name) => name !== 'name' && name !== 'id');

/** Renders the archivist's notes from Markdown. `checkNotes` reports what it removes: HTML, pictures and headings. */
export const noteProcessor = unified({
  gfm: true,
  smartypants: false,
  remarkRehype: { footnoteLabel: 'Catatan kaki', footnoteBackLabel: 'Kembali ke isi' },
  rehypePlugins: [
    [
      rehypeSanitize,
      {
        ...defaultSchema,
        clobberPrefix: '', // another prefix would break the links of footnotes
        tagNames: (defaultSchema.tagNames ?? []).filter((name) => !refused.has(name)),
        attributes: {
          ...defaultSchema.attributes,
          '*': [...attributes, ['id', /^user-content-fn/, 'footnote-label']],
        },
        required: { ...defaultSchema.required, h2: { id: 'footnote-label' } },
      },
    ],
    noteLanguages,
  ],
});
