import type { AstroUserConfig } from 'astro';
import { layerStatement } from './tokens.ts';

/**
 * Puts the order of the layers at the beginning of every stylesheet, of a file or of a component. Pages load several, in an
 * order that the bundler chooses; otherwise the first one to name a layer would decide its place.
 */
export const layerOrder = () =>
  ({
    name: 'layer-order',
    enforce: 'pre',
    transform: (code: string, id: string) =>
      /\.css$|[?&]lang\.css/.test(id) ? { code: `${layerStatement}\n${code}`, map: null } : undefined,
  }) satisfies Plugin;

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;
