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
    title: options.title ?? (await answer('title', 'The title of the archive:')),
    earliest: options.earliest ?? (await answer('earliest', 'The first day of the event, as 2031-03-01:')),
    latest: options.latest ?? (await answer('latest', 'The last day, as 2031-03-31:')),
    zone: options.zone ?? (await answer('zone', 'The time zone, as Asia/Jakarta:')),
  });
  copyProject(options.id);
  commitFiles(options.id, files);
  console.log(
    `The archive is in ${options.id}. Next: cd ${options.id}, npm ci, npm run import -- FILE --url ADDRESS, npm start.`,
  );
}

/** Asks for an option on a terminal. */
async function answer(name: string, message: string): Promise<string> {
  if (!process.stdin.isTTY) throw new Error(`Give --${name}.`);
  const value = await text({ message });
  if (isCancel(value)) throw new Error('Nothing was written.');
  return value;
}
