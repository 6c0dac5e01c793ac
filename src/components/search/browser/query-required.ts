/**
 * A part of an element that its markup promises.
 * @throws when it is not there
 */
export function queryRequired<Kind extends Element>(
  root: Element,
  selector: string,
  kind: abstract new () => Kind,
): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}.`);
  return found;
}
