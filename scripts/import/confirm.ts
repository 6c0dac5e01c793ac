import { cancel, confirm, isCancel, note, select, text } from '@clack/prompts';
import { errorMessage } from '#scripts/error-message.ts';
import { type Role, role } from '#schema/source.ts';
import type { Given, prepare, Ready } from './import-one.ts';
import { givenValues } from './options.ts';
import { existingChanges, preview, unsureList } from './report.ts';

/**
 * Shows a proposal on a terminal and lets a person change it until it is right.
 * @param prepareWith prepares the file with other answers
 * @returns the confirmed proposal; null if the person leaves it out
 */
export async function confirmed(
  first: Ready,
  prepareWith: (answers: Given) => ReturnType<typeof prepare>,
): Promise<Ready | null> {
  let answers: Given = {};
  let ready = first;
  for (;;) {
    console.log(preview(ready));
    const unsure = unsureList(ready);
    if (unsure.length > 0) note(unsure.join('\n'), 'Please look at these');
    const changes = existingChanges(ready.files);
    if (changes !== '') note(changes, 'Changes in existing files');
    const action = await select({
      message: `Write ${ready.proposal.id}?`,
      options: [
        { value: 'write', label: 'Write it' },
        { value: 'role', label: 'Change the role of a line' },
        { value: 'published', label: 'Give the day of publication' },
        { value: 'id', label: 'Choose another id' },
        { value: 'skip', label: 'Leave it out' },
      ],
    });
    if (isCancel(action) || action === 'skip') return null;
    if (action === 'write') {
      if (ready.faults.length === 0) return ready;
      const anyway = await confirm({
        message: 'verify will report the faults above. Write it, and correct them in the files?',
        initialValue: false,
      });
      if (anyway === true) return ready;
      continue;
    }
    const answer = action === 'role' ? await askRole(ready, answers) : await askValue(action);
    if (!answer) continue;
    answers = { ...answers, ...answer };
    try {
      const next = prepareWith(answers);
      if (next.state === 'ready') ready = next;
    } catch (error) {
      cancel(errorMessage(error));
    }
  }
}

/** Asks for the role of a line; null if the person cancels. */
async function askRole({ proposal }: Ready, { roles = new Map() }: Given): Promise<Given | null> {
  const line = await text({
    message: 'Which line?',
    validate: (value) =>
      proposal.rows.some((row) => String(row.line) === value) ? undefined : 'Write the number of a line.',
  });
  if (isCancel(line)) return null;
  const options = role.options.filter((one) => !['repeat', 'dateline', 'blank'].includes(one));
  const chosen = await select<Role>({ message: 'What is it?', options: options.map((value) => ({ value })) });
  return isCancel(chosen) ? null : { roles: new Map([...roles, [Number(line), chosen]]) };
}

/** Asks for a value; null if the person cancels. */
async function askValue(name: 'published' | 'id'): Promise<Given | null> {
  const { schema, words } = givenValues[name];
  const value = await text({
    message: name === 'id' ? 'The new id:' : 'The day, as 2031-03-04:',
    validate: (input) => (schema.safeParse(input).success ? undefined : `Write ${words}.`),
  });
  return isCancel(value) ? null : { [name]: value };
}
