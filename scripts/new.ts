import { isCancel, text } from '@clack/prompts';
import { errorMessage } from './error-message.ts';
import { commitFiles } from './import/commit-files.ts';
import { type NewOptions, newOptions, usage } from './new/options.ts';
import { archiveFiles, copyProject } from './new/archive.ts';
import { recordSkeleton } from './new/records.ts';

// npm run new -- event|comparison|outlet|person|organisation|place ID, or archive FOLDER
//
// Exit code 0: written. 2: the options are wrong, or a file exists.

try {
  const options = newOptions(process.argv.slice(2));
  const { kind, root } = options;
  if (kind === 'archive') await newArchive(options);
  else {
    const file = recordSkeleton(kind, options);
    commitFiles(root, [file]);
    console.log(
      `${root === '.' ? '' : `${root}/`}content/${file.path} is valid. Replace what it says after #, then run npm run verify.`,
    );
  }
} catch (error) {
  console.error(errorMessage(error));
  console.error(usage);
  process.exitCode = 2;
}

async function newArchive(options: NewOptions): Promise<void> {
  const files = archiveFiles({
    title: await answer(options, 'title', 'The title of the archive:'),
    earliest: await answer(options, 'earliest', 'The first day of the event, as 2031-03-01:'),
    latest: await answer(options, 'latest', 'The last day, as 2031-03-31:'),
    zone: await answer(options, 'zone', 'The time zone, as Asia/Jakarta:'),
  });
  copyProject(options.id);
  commitFiles(options.id, files);
  console.log(
    `The archive is in ${options.id}. Next: cd ${options.id}, npm ci, npm run import -- FILE --url ADDRESS, npm start.`,
  );
}

/** Returns an option, or asks for it on a terminal. */
async function answer(options: NewOptions, name: 'title' | 'earliest' | 'latest' | 'zone', message: string) {
  const given = options[name];
  if (given !== undefined) return given;
  if (!process.stdin.isTTY) throw new Error(`Give --${name}.`);
  const value = await text({ message });
  if (isCancel(value)) throw new Error('Nothing was written.');
  return value;
}
