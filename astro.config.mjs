import { relative } from 'node:path';
import { buildSteps } from './src/plugins/build-steps.ts';
import { cascadeLayers } from './src/plugins/cascade-layers.ts';
import { contentReload } from './src/plugins/content-reload.ts';
import { createUrls } from './src/domain/urls.ts';
import { noteProcessor } from './src/plugins/notes.ts';
import { nativeModules } from './src/plugins/native-modules.ts';
import { siteFileServer } from './src/plugins/site-files.ts';
import { base, site } from './src/site.ts';

// SITE and BASE set the address of the archive. OFFLINE=off removes the copies that browsers keep. scripts/build.ts sets `--outDir`.
// The scripts disable telemetry with ASTRO_TELEMETRY_DISABLED=1.
const { OFFLINE = 'on' } = process.env;

/**
 * Without `astro/config`, which imports 260 modules more.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site,
  base,
  trailingSlash: 'always',
  scopedStyleStrategy: 'class',
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [buildSteps()],
  markdown: { syntaxHighlight: false, processor: noteProcessor },
  vite: {
    build: { assetsInlineLimit: 0 },
    define: { 'import.meta.env.OFFLINE': JSON.stringify(OFFLINE) },
    plugins: [nativeModules(), cascadeLayers(), contentReload(), siteFileServer()],
    environments: {
      client: {
        // The code that several scripts share is one file: each request delays the first answer of the search.
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } } },
      },
    },
    worker: { rolldownOptions: { output: { entryFileNames: createUrls('').worker } } },
    // Otherwise the thousands of files of a built site are watched too. `contentReload` watches the folders of the content.
    server: { watch: { ignored: (path) => /^(?:content|dist|\.build)\b/.test(relative(import.meta.dirname, path)) } },
  },
};
