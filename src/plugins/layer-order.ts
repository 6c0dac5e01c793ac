import type { AstroUserConfig } from 'astro';
import { layerStatement } from './tokens.ts';

/**
 * Puts the statement of the cascade layer order at the start of every stylesheet and component style. A page loads several of
 * them in an order that the bundler chooses. Without the statement, the first stylesheet that names a layer would set its
 * order.
 */
export const layerOrder = () =>
  ({
    name: 'layer-order',
    enforce: 'pre',
    transform: (code: string, id: string) =>
      /\.css$|[?&]lang\.css/.test(id) ? { code: `${layerStatement}\n${code}`, map: null } : undefined,
  }) satisfies Plugin;

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;
