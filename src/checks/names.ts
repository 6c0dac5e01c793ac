import type { Fault } from '../domain/fault.ts';
import { occurrences } from '../domain/mentions.ts';
import { nameKinds } from '../domain/records.ts';
import { asReceived } from './as-received.ts';
import type { Content } from './content.ts';
import { twins } from './ids.ts';
import { sentencesOf } from './sentences-of.ts';

/** A spelling that is called printed is printed, as whole words; one that is called other is not; no spelling leads to two names. */
export function checkNames(content: Content): Fault[] {
  const texts = [
    ...content.articles.flatMap(({ id }) => sentencesOf(content, id).map(({ text }) => text)),
    ...content.texts.flatMap(({ id }) => asReceived(content, id)?.lines ?? []),
  ].join('\n');
  const forms = nameKinds.flatMap((kind) =>
    content[kind].flatMap(({ file, parts: { printed = [], others = [] } }) => [
      ...printed.map((form, index) => ({ form, file, key: ['printed', index] })),
      ...others.map((form, index) => ({ form, file, key: ['others', index] })),
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
  const spelt = forms.flatMap(({ form, file, key }): Fault[] => {
    const fault = (message: string): Fault[] => [{ file, at: { key }, message }];
    const other = owners.get(form)?.find((owner) => owner.file !== file);
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
