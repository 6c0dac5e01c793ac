import { readFileSync } from 'node:fs';
import { type ContentRead, filesIn, readContent } from '#reader/read-content.ts';
import { outdatedStatements } from '../verify/faults.ts';
import { keyFault, type LocatedFault } from '#domain/fault.ts';

/**
 * What an archive needs to be published, and not to be built: the address of the site, a contact, no statement about the
 * archive that its content has outgrown, and no open question. An open question is a comment in `content/` that begins with
 * TODO. The faults are found one by one: to know that an archive is not ready, the first one is enough.
 * @param root the folder that contains `content/`
 * @param site the origin of the site; undefined if it is not set
 */
export function* releaseFaults(root: string, site: string | undefined): Generator<LocatedFault> {
  yield* siteFault(site);
  const read = readContent(root);
  yield* contactFault(read);
  yield* outdatedStatements(read);
  yield* openQuestions(root);
}

function siteFault(site: string | undefined): LocatedFault[] {
  if (site !== undefined && /^https?:\/\/(?!.*\.invalid\/?$)[^/]+\/?$/.test(site)) return [];
  const found = site === undefined ? 'none' : `“${site}”`;
  const message = `Expected the origin of the site in SITE, found ${found}. Write SITE=https://arsip.example npm run build -- --release.`;
  return [{ file: 'astro.config.mjs', line: 1, column: 1, message }];
}

function contactFault({ content, locate }: ContentRead): LocatedFault[] {
  const faults = content.archive.flatMap(({ file, validValues: { contact = '' } }) => {
    if (/\S@\S|https?:\/\//.test(contact)) return [];
    const message = `contact: expected an e-mail or web address, found “${contact}”. Write where readers can report mistakes.`;
    return keyFault(file, ['contact'], message);
  });
  return locate(faults);
}

function openQuestions(root: string): LocatedFault[] {
  return filesIn(`${root}/content`)
    .filter((path) => /\.(?:md|yaml)$/.test(path))
    .flatMap((path) =>
      readFileSync(`${root}/content/${path}`, 'utf8')
        .split('\n')
        .flatMap((text, index) => {
          const [, before = '', question] = /^(.*?)#\s*TODO\b:?\s*(.*)$/.exec(text) ?? [];
          if (question === undefined) return [];
          const message = `This question is open: ${question}. Decide it, then delete the comment.`;
          return [{ file: `content/${path}`, line: index + 1, column: before.length + 1, message }];
        }),
    );
}
