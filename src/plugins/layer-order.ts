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
  transform: (code, id) => (isStylesheet(id) ? { code: ordered(code), map: null } : undefined),
});

/** A stylesheet with the order at its head. */
export const ordered = (stylesheet: string): string => order + stylesheet;

/** Whether a module is a stylesheet: a file, or the style of a component. */
export const isStylesheet = (id: string): boolean => /\.css$|[?&]lang\.css/.test(id);

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { name: string }>;
