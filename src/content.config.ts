import { globSync, readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
// Not from `astro:content`, for which Astro would load 66 modules before the first page.
import { defineCollection } from 'astro/content/config';

/** Astro renders the archivist's notes. All other content is read by `reader/`, once for the checks and the pages. */
const loader: Loader = {
  name: 'notes',
  load: async (context) => {
    const { store, watcher, logger } = context;
    const update = async () => {
      const files = globSync('content/{events,comparisons}/*.md');
      const byId = new Map(
        files.map((file) => [file.slice('content/'.length, -'.md'.length).replace('\\', '/'), file]),
      );
      for (const id of store.keys()) if (!byId.has(id)) store.delete(id);
      for (const [id, file] of byId) {
        const text = readFileSync(file, 'utf8');
        const digest = context.generateDigest(text);
        if (store.get(id)?.digest !== digest)
          store.set({ id, data: {}, digest, rendered: await context.renderMarkdown(text) });
      }
    };
    await update();
    // One after another, so that the last text of a note wins.
    let updated = Promise.resolve();
    // `contentReload` reports new and deleted files as changed too.
    watcher?.on('change', (path: string) => {
      if (/[\\/]content[\\/](?:events|comparisons)[\\/][^\\/]+\.md$/.test(path))
        updated = updated.then(update).catch((error: unknown) => {
          logger.error(String(error));
        });
    });
  },
};

export const collections = { notes: defineCollection({ loader }) };
