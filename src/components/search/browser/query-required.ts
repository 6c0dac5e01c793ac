/**
 * The first descendant that matches a selector.
 * @throws {Error} when there is none, or it has another type
 */
export function queryRequired<Kind extends Element>(
  root: Element,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind))
    throw new Error(`The search page has no element ${selector}. Add it in SearchPage.astro.`);
  return found;
}
