import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

// Astro renders the archivist's notes. All other content is read by `reader/`, once for the checks and the pages.
const files = glob({
  base: 'content',
  pattern: '{events,comparisons}/*.md',
  generateId: ({ entry }) => entry.replace(/\.md$/, ''),
  retainBody: false,
});

export const collections = {
  notes: defineCollection({
    loader: {
      ...files,
      // Without Astro's warning that there are none.
      load: (context) => {
        const logger = context.logger.fork('content');
        logger.warn = () => undefined;
        return files.load({ ...context, logger });
      },
    },
    schema: z.object({}),
  }),
};
