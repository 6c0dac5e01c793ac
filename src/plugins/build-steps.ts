import type { AstroIntegration } from 'astro';

/**
 * Adds the steps after the pages of a build. The development server starts faster without their modules.
 */
export const buildSteps = (): AstroIntegration => ({
  name: 'build-steps',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command !== 'build') return;
      const [{ datedSitemap }, { searchIndex }, { headers }, { offlineWorker }] = await Promise.all([
        import('./sitemap.ts'),
        import('./search-index.ts'),
        import('./headers.ts'),
        import('./offline-worker.ts'),
      ]);
      // The worker lists the files of the other steps.
      updateConfig({ integrations: [datedSitemap(), searchIndex(), headers(), offlineWorker()] });
    },
  },
});
