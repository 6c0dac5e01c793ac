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
  if (options.kind === 'archive') await newArchive(options);
  else {
    const file = recordSkeleton(options);
    commitFiles(options.root, [file]);
    console.log(
      `${options.root === '.' ? '' : `${options.root}/`}content/${file.path} is valid. Replace what it says after #, then run npm run verify.`,
    );
  }
} catch (error) {
  console.error(errorMessage(error));
  console.error(usage);
  process.exitCode = 2;
}

async function newArchive(options: NewOptions): Promise<void> {
  const title = await answer('title', options.title, 'The title of the archive:');
  const earliest = await answer('earliest', options.earliest, 'The first day of the event, as 2031-03-01:');
  const latest = await answer('latest', options.latest, 'The last day, as 2031-03-31:');
  const zone = await answer('zone', options.zone, 'The time zone, as Asia/Jakarta:');
  const files = archiveFiles({ title, earliest, latest, zone });
  copyProject(options.id);
  commitFiles(options.id, files);
  console.log(
    `The archive is in ${options.id}. Next: cd ${options.id}, npm ci, npm run import -- FILE --url ADDRESS, npm start.`,
  );
}

/** Returns an option, or asks for it on a terminal. */
async function answer(name: string, given: string | null, message: string): Promise<string> {
  if (given !== null) return given;
  if (!process.stdin.isTTY) throw new Error(`Give --${name}.`);
  const value = await text({ message });
  if (isCancel(value)) throw new Error('Nothing was written.');
  return value;
}
