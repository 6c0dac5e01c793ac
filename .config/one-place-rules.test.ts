import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import astro from 'eslint-plugin-astro';
import { createUrls, segmentOfKind } from '#domain/urls.ts';
import { nameKinds } from '#schema/records.ts';
import { firstSegments, interfaceWords, spelledAddresses } from './one-place-rules.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    ...astro.configs.base,
    { rules: { 'no-restricted-syntax': ['error', ...interfaceWords, ...spelledAddresses] } },
  ],
});

/** Returns the messages of the linter for a component. */
async function messages(markup: string, script = ''): Promise<string[]> {
  const [result] = await eslint.lintText(`---\n${script}\n---\n${markup}\n`, {
    filePath: 'src/components/shared/New.astro',
  });
  return result?.messages.map(({ message }) => message) ?? [];
}

describe('the linter reports', () => {
  it('interface words outside src/strings/', async () => {
    for (const markup of [
      '<p>Belum ada laporan</p>',
      "<p>{'Belum ada'}</p>",
      '<p>{`${count} laporan`}</p>',
      '<nav aria-label="Bulan"></nav>',
      '<nav aria-label={`Bulan ${month}`}></nav>',
    ])
      assert.match((await messages(markup)).join(), /Interface words belong in src\/strings\//, markup);
    for (const markup of [
      '<p class="text-quiet">{strings.page.none} · {count}</p>',
      '<time datetime={day}>{day}</time>',
      '<a>{id}.txt</a>',
    ])
      assert.deepEqual(await messages(markup), [], markup);
  });

  it('addresses that are not built by src/domain/urls.ts', async () => {
    for (const markup of [
      '<a href="/artikel/"></a>',
      '<a href={`${base}tanggal/${day}/`}></a>',
      '<img src="./a.png" alt="" />',
      '<a href={`${base}media/`}></a>',
      '<a href={`${base}sumber/${id}.txt`}></a>',
      "<a href={base + 'data/articles.json'}></a>",
    ])
      assert.match((await messages(markup)).join(), /Only src\/domain\/urls\.ts builds addresses/, markup);
    assert.match((await messages('<p />', "const home = base + 'peristiwa/';")).join(), /Only src\/domain\/urls\.ts/);
    assert.deepEqual(
      await messages('<a href={urls.article(id)}></a>', "import { a } from '#components/a/tanggal/b.ts';"),
      [],
    );
  });
});

it('the rule for addresses finds the first segment of every address', () => {
  const addresses = Object.values<string | ((...values: never[]) => string)>(createUrls('')).map((address) =>
    typeof address === 'string' ? address : (address as (...values: string[]) => string)('people', 'x'),
  );
  const segments = addresses.flatMap((address) => /^([^/]+)\//.exec(address)?.slice(1) ?? []);
  assert.deepEqual(firstSegments, [...new Set([...segments, ...nameKinds.map(segmentOfKind)])].toSorted());
});
