import type { AstroUserConfig } from 'astro';

/**
 * Makes the pages of a build import the modules that contain no components as Node runs them, instead of copies in the bundle: the
 * checks, the pages and the files then share one archive, and the bundler has fewer modules to read.
 */
export const nativeModules = () =>
  ({
    name: 'native-modules',
    apply: 'build',
    configEnvironment: (name) =>
      name === 'prerender'
        ? {
            build: {
              rolldownOptions: { external: /^#(?:archive|domain|files|plugins|reader|schema|search|site|strings)\b/ },
            },
          }
        : undefined,
  }) satisfies Plugin;

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;
