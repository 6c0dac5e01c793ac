import { cancel, confirm, isCancel, note, select, text } from '@clack/prompts';
import { errorMessage } from '#scripts/error-message.ts';
import { type Role, role } from '#schema/source.ts';
import type { Given, prepare, Ready } from './import-one.ts';
import { givenValues } from './options.ts';
import { existingChanges, preview, unsureList } from './report.ts';

/** What an editor changes in a proposal. */
interface Answers extends Pick<Given, 'id' | 'published'> {
  roles: Map<number, Role>;
}

/**
 * Shows a proposal on a terminal and lets a person change it until it is right.
 * @param prepareWith prepares the file with other answers
 * @returns the confirmed proposal; null if the person leaves it out
 */
export async function confirmed(
  first: Ready,
  prepareWith: (answers: Given) => ReturnType<typeof prepare>,
): Promise<Ready | null> {
  const answers: Answers = { roles: new Map() };
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
    if (!(await change(action, answers, ready))) continue;
    try {
      const next = prepareWith(answers);
      if (next.state === 'ready') ready = next;
    } catch (error) {
      cancel(errorMessage(error));
    }
  }
}

/** Asks for one value and stores it; false if the person cancels. */
async function change(action: 'role' | 'published' | 'id', answers: Answers, { proposal }: Ready): Promise<boolean> {
  if (action === 'role') {
    const line = await text({
      message: 'Which line?',
      validate: (value) =>
        proposal.rows.some((row) => String(row.line) === value) ? undefined : 'Write the number of a line.',
    });
    if (isCancel(line)) return false;
    const options = role.options
      .filter((one) => !['repeat', 'dateline', 'blank'].includes(one))
      .map((value) => ({ value, label: value }));
    const chosen = await select<Role>({ message: 'What is it?', options });
    if (isCancel(chosen)) return false;
    answers.roles.set(Number(line), chosen);
    return true;
  }
  const { schema, words } = givenValues[action];
  const value = await text({
    message: action === 'id' ? 'The new id:' : 'The day, as 2031-03-04:',
    validate: (input) => (schema.safeParse(input).success ? undefined : `Write ${words}.`),
  });
  if (isCancel(value)) return false;
  answers[action] = value;
  return true;
}
