import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

/** Matches a docstring with an example: the text of the examples, then the name that is declared below the docstring. */
const documented =
  /@example((?:(?!\*\/)[^])*)\*\/\s+(?:export )?(?:declare )?(?:async )?(?:function|const|class|interface|type) (\w+)/g;

/** Returns the code of an example without the signs of the docstring, comments and strings. */
const codeOf = (example: string): string =>
  example.replaceAll(/^\s*\* ?/gm, '').replaceAll(/(['"`])(?:\\.|(?!\1)[^\\\n])*\1|\/\/.*/g, '');

/** Returns the examples that call other functions than the one below them: "a.ts: plain". An example may be a value only. */
const staleExamples = (file: string, text: string): string[] =>
  [...text.matchAll(documented)].flatMap(([, examples = '', name = '']) =>
    examples.split('@example').flatMap((example) => {
      const called = [...codeOf(example).matchAll(/(?<![.\w])[A-Za-z]\w*(?=\()/g)].map(([word]) => word);
      return called.length === 0 || called.includes(name) ? [] : [`${file}: ${called.join(', ')} above ${name}`];
    }),
  );

it('finds an example that calls a function by an old name', () => {
  const example = (code: string) =>
    `/**\n * Folds (“x”).\n * @example ${code}\n */\nexport const fold = (text: string) => text;\n`;
  assert.deepEqual(staleExamples('a.ts', example("plain('fold(x)') // fold(x)")), ['a.ts: plain above fold']);
  assert.deepEqual(staleExamples('a.ts', example("// A comment.\n * plain('x')")), ['a.ts: plain above fold']);
  for (const code of ["fold('x') // plain(x)", "await fold('x')", "const a = fold('x').at(0)", "'x(y)'"])
    assert.deepEqual(staleExamples('a.ts', example(code)), [], code);
});

it('every @example calls the function that it documents', () => {
  const files = globSync('{scripts,src}/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  assert.ok(texts.filter(({ text }) => text.includes('@example')).length > 30);
  assert.deepEqual(
    texts.flatMap(({ file, text }) => staleExamples(file, text)),
    [],
    'call the function by its present name',
  );
});
