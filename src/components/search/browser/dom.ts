/** A new element with attributes and children. Strings become text nodes and are never parsed as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

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
