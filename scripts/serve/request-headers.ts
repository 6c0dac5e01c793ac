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
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0;
}

/**
 * True if an If-Match or If-None-Match header lists an entity tag (RFC 9110, 13.1): alone, in a list, or with `*`.
 * @param tag the strong entity tag of the file, with its quotation marks
 * @param comparison "weak" also finds the tag marked as weak (8.8.3.2)
 * @example listsEntityTag('"x", W/"abc"', '"abc"', 'weak') // true
 */
export function listsEntityTag(header: string, tag: string, comparison: 'strong' | 'weak'): boolean {
  if (header.trim() === '*') return true;
  return [...header.matchAll(/(W\/)?("[^"]*")/g)].some(
    ([, isWeak, each]) => each === tag && (comparison === 'weak' || isWeak === undefined),
  );
}
