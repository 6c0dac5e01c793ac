/**
 * True if an Accept-Encoding header permits gzip (RFC 9110, 12.5.3): by name or with `*`, at any weight above 0.
 * @example acceptsGzip('br, gzip;q=0') // false
 */
export function acceptsGzip(acceptEncoding: string): boolean {
  const weights = new Map(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [coding = '', ...parameters] = part.split(';').map((each) => each.trim());
        const weight = parameters.find((each) => each.startsWith('q='));
        return [coding, weight === undefined ? 1 : Number(weight.slice(2))];
      }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
}

/**
 * True if an If-None-Match header names an entity tag (RFC 9110, 13.1.2): alone, in a list, as a weak tag, or with `*`.
 * @param tag the entity tag with its quotation marks
 * @example matchesEntityTag('"x", W/"abc"', '"abc"') // true
 */
export function matchesEntityTag(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  return [...ifNoneMatch.matchAll(/"[^"]*"/g)].some(([each]) => each === tag);
}
