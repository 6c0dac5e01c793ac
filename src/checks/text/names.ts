import type { Fault } from '#domain/fault.ts';
import { occurrences } from '#domain/text/mentions.ts';
import { nameKinds } from '#schema/records.ts';
import type { Content } from '#checks/content/content.ts';
import { twins } from '#checks/records/ids.ts';
import { printedText } from '#checks/source/printed-text.ts';

/** A spelling that is called printed is printed, as whole words; one that is called other is not; no spelling leads to two names. */
export function checkNames(content: Content): Fault[] {
  const texts = printedText(content);
  const forms = nameKinds.flatMap((kind) =>
    content[kind].flatMap(({ file, parts: { name = '', printed = [], others = [] } }) => [
      ...printed.map((form, index) => ({ form, name, file, key: ['printed', index] })),
      ...others.map((form, index) => ({ form, name, file, key: ['others', index] })),
    ]),
  );
  const owners = Map.groupBy(forms, ({ form }) => form);
  const named = nameKinds.flatMap((kind) =>
    twins(content[kind].map(({ file, parts }) => ({ file, value: parts.name ?? file }))).map(
      ({ file, value, twin }) => ({
        file,
        at: { key: ['name'] },
        message: `${twin} is named “${value}” too; tell them apart.`,
      }),
    ),
  );
  const spelt = forms.flatMap(({ form, name, file, key }): Fault[] => {
    const fault = (message: string): Fault[] => [{ file, at: { key }, message }];
    // Of two names that a spelling leads to, the one that shares a word with it is right; else nobody can tell.
    const others = owners.get(form)?.filter((owner) => owner.file !== file) ?? [];
    const other = others.find((owner) => !shareWord(form, name) || shareWord(form, owner.name));
    if (other) return fault(`“${form}” leads to ${other.file} too; a spelling leads to one name.`);
    const printed = occurrences(texts, form).length > 0;
    if (key[0] === 'printed')
      return printed ? [] : fault(`no source prints “${form}” as a word of its own; move it to others, or mend it.`);
    return printed ? fault(`a source prints “${form}”; move it to printed.`) : [];
  });
  const foreign = nameKinds.flatMap((kind) =>
    content[kind].flatMap(({ file, parts: { printed, foreign: others = [] } }) =>
      others.flatMap(({ form }, index) => {
        const message = `“${form}” is in another language but not among the printed spellings; add it there, or mend it.`;
        return printed?.includes(form) === false ? [{ file, at: { key: ['foreign', index, 'form'] }, message }] : [];
      }),
    ),
  );
  return [...named, ...spelt, ...foreign];
}

function shareWord(form: string, name: string): boolean {
  const [ours, theirs] = [form, name].map((text) => new Set(text.toLowerCase().match(/\p{L}+/gu)));
  return ours && theirs ? !ours.isDisjointFrom(theirs) : false;
}
