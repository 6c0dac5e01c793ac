import assert from 'node:assert/strict';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { it } from 'node:test';
import { contentFaults } from '#scripts/verify/faults.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const documents = globSync(['README.md', '.github/**/*.md']);

/** Returns the anchor that GitHub gives a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

it('every relative link of a document leads to a file and a heading', () => {
  const broken = documents.flatMap((document) =>
    [...read(document).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].flatMap(([link, path = '', anchor]) => {
      const file = path === '' ? document : join(dirname(document), path);
      if (!existsSync(file)) return [`${document}: ${link}`];
      if (anchor === undefined) return [];
      const anchors = [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
      return anchors.includes(anchor) ? [] : [`${document}: ${link}`];
    }),
  );
  assert.deepEqual(broken, []);
});

it('every source file that a document names exists', () => {
  const missing = documents
    .filter((document) => !document.includes('decisions'))
    .flatMap((document) =>
      [...read(document).matchAll(/`((?:src|scripts|\.config|\.ci|\.github|public)\/[\w./-]+)`/g)]
        .filter(([, file = '']) => !existsSync(file))
        .map(([, file = '']) => `${document}: ${file}`),
    );
  assert.deepEqual(missing, []);
});

it('the index of decisions lists each decision', () => {
  const listed = [...read('.github/decisions/README.md').matchAll(/\]\((\d{4}[^)]*)\)/g)].map(([, file]) => file);
  assert.deepEqual(listed, globSync('0*.md', { cwd: '.github/decisions' }).toSorted());
});

it('the readme has at most 600 words', () => {
  assert.ok(read('README.md').split(/\s+/).length <= 600);
});

it('the contributing guide explains each run-time dependency once', () => {
  const explained = [...read('.github/CONTRIBUTING.md').matchAll(/^- `([^`]+)`: /gm)].map(([, name]) => name);
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
  assert.deepEqual(explained.toSorted(), Object.keys(dependencies).toSorted());
});

it('the template of the content model is an archive without faults', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'template-'));
  t.after(() => {
    rmSync(root, { recursive: true });
  });
  const files = read('.github/docs/content-model.md').matchAll(/^`(content\/[^`]+)`:\n\n```\w+\n([^]*?)^```$/gm);
  for (const [, file = '', text = ''] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  assert.equal(globSync('content/**/*.*', { cwd: root }).length, 5);
  assert.deepEqual(contentFaults(root), []);
});
