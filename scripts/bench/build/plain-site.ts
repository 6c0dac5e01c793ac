import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';

/**
 * Writes an Astro site of the articles in `content/`: a list and one page per article, as in Astro's tutorial.
 * @param folder the folder of the project
 * @param content the folder of the content
 */
export function writePlainSite(folder: string, content: string): void {
  for (const file of globSync(`${content}/articles/*.md`)) {
    const [, head = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
    const { title, outlet, published } = parse(head) as { title: string; outlet: string; published: { edtf: string } };
    const frontmatter = JSON.stringify({ title, outlet, date: published.edtf });
    write(`${folder}/src/articles/${basename(file)}`, `---\n${frontmatter}\n---\n${body}`);
  }
  for (const [path, text] of Object.entries(files)) write(`${folder}/${path}`, text);
}

/** Writes an Astro site of one page that has a paragraph of text, and neither styles nor scripts. */
export function writeBareSite(folder: string): void {
  write(`${folder}/package.json`, '{ "type": "module" }');
  write(`${folder}/src/pages/index.astro`, bare);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const files = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `export default { devToolbar: { enabled: false } };`,
  'src/content.config.ts': `
    import { glob } from 'astro/loaders';
    import { defineCollection } from 'astro:content';
    import { z } from 'astro/zod';
    export const collections = {
      articles: defineCollection({
        loader: glob({ base: 'src/articles', pattern: '*.md' }),
        schema: z.object({ title: z.string(), outlet: z.string(), date: z.string() }),
      }),
    };`,
  'src/Layout.astro': `---
    const { title } = Astro.props;
    ---
    <!doctype html>
    <html lang="id">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title></head>
      <body><header><a href="/">Arsip</a></header><main><h1>{title}</h1><slot /></main></body>
    </html>
    <style>main { max-width: 40rem; margin: auto }</style>`,
  'src/pages/index.astro': `---
    import { getCollection } from 'astro:content';
    import Layout from '../Layout.astro';
    const articles = await getCollection('articles');
    ---
    <Layout title="Arsip">
      <ul>{articles.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a> {data.outlet}, {data.date}</li>)}</ul>
    </Layout>`,
  'src/pages/[id].astro': `---
    import { getCollection, render } from 'astro:content';
    import Layout from '../Layout.astro';
    export const getStaticPaths = async () =>
      (await getCollection('articles')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
    const { entry } = Astro.props;
    const { Content } = await render(entry);
    ---
    <Layout title={entry.data.title}><p>{entry.data.outlet}, {entry.data.date}</p><Content /></Layout>`,
};

const bare = `<!doctype html>
<html lang="id">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Arsip</title></head>
  <body><h1>Arsip</h1><p>Arsip ini memuat satu laporan.</p></body>
</html>`;
