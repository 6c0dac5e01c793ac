import type { AstroUserConfig } from 'astro';
import { layerStatement } from '#files/tokens.ts';

/**
 * Puts the style of every component into the cascade layer `components`, and the statement of the layer order at the start of
 * every stylesheet. A page loads several of them in an order that the bundler chooses. Without the statement, the first
 * stylesheet that names a layer would set its order.
 */
export const cascadeLayers = () =>
  ({
    name: 'cascade-layers',
    enforce: 'pre',
    transform: (css: string, id: string) => {
      if (!/\.css$|[?&]lang\.css/.test(id)) return;
      const isOfComponent = id.includes('?astro&type=style');
      return { code: `${layerStatement}\n${isOfComponent ? `@layer components {\n${css}\n}` : css}`, map: null };
    },
  }) satisfies Plugin;

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;
