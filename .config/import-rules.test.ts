import { join } from 'node:path';
import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import { importsPointDown } from './import-rules.js';

RuleTester.describe = describe;
RuleTester.it = it;

const tester = new RuleTester();
const file = (path: string, code: string) => ({ filename: join(import.meta.dirname, '..', path), code });

tester.run('imports-point-down', importsPointDown, {
  valid: [
    file('src/pages/tanggal/hari.js', "import Page from '#components/layout/Page.astro';"),
    file('src/domain/urls.js', "export { article } from '#schema/article.ts';"),
    file('src/domain/archive/article.js', "import { day } from '../dates/dates.ts';"),
    file('src/domain/archive/article.js', "import { day } from '#domain/dates/dates.ts';"),
    file('src/domain/search/query/query.js', "import { words } from '#domain/search/words/words.ts';"),
    file('src/checks/check-content.js', "import { checkIds } from './records/ids.ts';"),
    file('src/site.js', "import { createUrls } from './domain/urls.ts';"),
    file('src/tests/search.test.js', "import { serve } from '#scripts/serve.ts';"),
    file('src/domain/dates/dates.js', "import { format } from 'date-fns/format';"),
  ],
  invalid: [
    { ...file('src/components/layout/Page.js', "import { a } from '../../archive.ts';"), errors: [/not from archive/] },
    { ...file('src/components/layout/Page.js', "import { a } from '#archive.ts';"), errors: [/not from archive/] },
    { ...file('src/domain/urls.js', "export * from '../strings/page.ts';"), errors: [/not from strings/] },
    {
      ...file('src/schema/when.js', "import('#domain/dates/dates.ts');"),
      errors: [/nothing else, but not from domain/],
    },
    { ...file('scripts/verify.js', "import { site } from '#site.ts';"), errors: [/not from site/] },
    {
      ...file('src/domain/dates/dates.js', "import { article } from '#domain/archive/article.ts';"),
      errors: [/^domain\/dates may import from \., but not from archive\.$/],
    },
    {
      ...file('src/domain/urls.js', "import { day } from './dates/dates.ts';"),
      errors: [/nothing else, but not from dates/],
    },
    {
      ...file('src/domain/search/words/words.js', "import { lexicon } from '../lexicon/lexicon.ts';"),
      errors: [/not from search\/lexicon/],
    },
    {
      ...file('src/components/shared/Quote.js', "import Gap from '../timeline/Gap.astro';"),
      errors: [/nothing else, but not from timeline/],
    },
    {
      ...file('src/components/new/New.js', "import Gap from '#components/timeline/Gap.astro';"),
      errors: [/components\/new may import from shared, but not from timeline/],
    },
  ],
});
