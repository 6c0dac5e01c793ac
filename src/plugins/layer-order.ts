import type { AstroUserConfig } from 'astro';

/** The cascade's order, as `styles/tokens.css` states it. */
const order = '@layer tokens, base, prose, components, print;\n';

/**
 * States the order of the layers at the head of every stylesheet. Pages load several, in an order that the bundler
 * chooses; the first one to name a layer would otherwise decide where it stands.
 */
export const layerOrder = (): Plugin => ({
  name: 'layer-order',
  enforce: 'pre',
  transform: (code, id) => (/\.css$|[?&]lang\.css/.test(id) ? { code: order + code, map: null } : undefined),
});

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;
