/** The part of `jsonld` 9 that the tests use; the package has no types of its own. */
declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>;
    safe?: boolean;
  }
  const jsonld: { expand: (document: object, options: Options) => Promise<object[]> };
  export default jsonld;
}
