import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import { noCycle, roomsPointDown } from './arrows.ts';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester();
const file = (path: string, code: string) => ({ filename: join(import.meta.dirname, '..', path), code });

tester.run('rooms-point-down', roomsPointDown, {
  valid: [
    file('src/pages/tanggal/hari.js', "import Page from '../../components/Page.astro';"),
    file('src/domain/urls.js', "export { article } from '../schema/article.ts';"),
    file('src/domain/urls.js', "import { day } from './dates.ts';"),
    file('src/site.js', "import { strings } from './strings.ts';"),
    file('src/tests/search.test.js', "import { serve } from '../../scripts/serve.ts';"),
  ],
  invalid: [
    { ...file('src/components/Page.js', "import { articles } from '../archive.ts';"), errors: [/not from archive/] },
    { ...file('src/domain/urls.js', "export * from '../strings/page.ts';"), errors: [/not from strings/] },
    { ...file('src/schema/when.js', "import('../domain/dates.ts');"), errors: [/nothing else, but not from domain/] },
    { ...file('scripts/verify.js', "import { site } from '../src/site.ts';"), errors: [/not from site/] },
  ],
});

tester.run('no-cycle', noCycle, {
  valid: [file('scripts/serve.ts', "import { siteAnswer } from './site-answer.ts';")],
  invalid: [
    {
      ...file('scripts/site-answer.ts', "import { serve } from './serve.ts';"),
      errors: [/serve.ts imports this file/],
    },
    { ...file('scripts/serve.ts', "import { serve } from './serve.test.ts';"), errors: [/imports this file in turn/] },
  ],
});
