import { sentences } from '#domain/text/sentences.ts';
import { mentions, occurrences, occurs } from '#domain/text/mentions.ts';
import { verbAfter, verbBefore, according } from '#domain/import/speech/speech-words.ts';
import { uniqueId } from '#domain/import/ids.ts';
import { nameRuns, placesIn } from './name-runs.ts';
import { institution, officeWords } from './title-words.ts';

/** A name of the archive, or one that an import proposes. */
export interface BookName {
  id: string;
  kind: 'people' | 'organisations' | 'places' | 'outlets';
  name: string;
  /** Every spelling. */
  forms: string[];
  /** The words that the text puts before a new name, or what it is; null for a name of the archive. */
  title: string | null;
}

interface Candidate {
  kind: 'people' | 'organisations' | 'places';
  name: string;
  title: string;
  speaks: boolean;
  /** True if it is found inside a sentence, where only a name has a capital letter. */
  inside: boolean;
  alias: string[];
}

/**
 * Returns the names that a text mentions and the archive does not have: speakers, and names that occur more than once.
 * @param taken the ids that are in use
 * @example newNames(['"Aman," kata Camat Rina Wati.'], [], new Set())[0]?.id // 'rina-wati'
 */
export function newNames(
  paragraphs: readonly string[],
  known: readonly BookName[],
  taken: ReadonlySet<string>,
): BookName[] {
  const text = paragraphs.join('\n');
  const places = placesIn(text);
  const knownForms = known.map(({ id, forms }) => ({ id, printed: forms }));
  const candidates = paragraphs
    .flatMap((paragraph) => sentences(paragraph))
    .flatMap((sentence) => candidatesIn(sentence, knownForms, places));
  const groups = [
    ...grouped(candidates.filter(({ kind }) => kind === 'people')),
    ...exact(candidates.filter(({ kind }) => kind !== 'people')),
  ];
  const used = new Set([...taken, ...known.map(({ id }) => id)]);
  const knownSpellings = new Set(known.flatMap(({ forms }) => forms));
  const spelt = new Set<string>();
  return groups.flatMap(({ kind, name, title, speaks, inside, forms }): BookName[] => {
    const own = forms.filter((form) => !knownSpellings.has(form) && !spelt.has(form) && occurs(text, form));
    const count = own.reduce((sum, form) => sum + occurrences(text, form).length, 0);
    const full = occurrences(text, name).length;
    const isRecurring =
      inside &&
      name.includes(' ') &&
      count >= 2 &&
      (kind !== 'people' || title.split(' ').some((word) => officeWords.has(word.toLowerCase())));
    if (!own.includes(name) || !inside || !(speaks || isRecurring || (kind === 'places' && full >= 2))) return [];
    for (const form of own) spelt.add(form);
    const id = uniqueId(name, used);
    used.add(id);
    return [{ id, kind, name, forms: own, title }];
  });
}

function candidatesIn(
  sentence: string,
  known: { id: string; printed: string[] }[],
  places: ReadonlySet<string>,
): Candidate[] {
  const taken = mentions(sentence, known);
  const isTaken = (start: number, end: number): boolean =>
    taken.some((mention) => mention.start < end && start < mention.end);
  return nameRuns(sentence, places).flatMap((run): Candidate[] => {
    const before = sentence.slice(Math.max(0, run.start - 90), run.start);
    const after = sentence.slice(run.end, run.end + 50);
    const lead = speakingLead(before);
    const speaks = lead !== null || startsWithVerb(after);
    const inside = !/^[\s"“'‘(]*$/u.test(sentence.slice(0, run.start));
    const alias = /^\s\((?<alias>\p{Lu}[\p{L}\d-]{2,20})\)/u.exec(after)?.groups?.alias;
    const at =
      /(?<!\p{L})(?:di|ke|dari|asal|kabupaten|kota|kecamatan|provinsi|desa|kelurahan|pulau|gunung|sungai|distrik)$/iu.test(
        `${before}${run.title}`.trimEnd(),
      ) && !speaks;
    const found: Candidate[] = [];
    const isInstitution = institution.test(run.text) && (!run.person.includes(' ') || alias !== undefined);
    if (isInstitution && run.text.includes(' '))
      found.push({
        kind: 'organisations',
        name: run.text,
        title: '',
        speaks,
        inside: true,
        alias: alias === undefined ? [] : [alias],
      });
    else if (/^\p{Lu}{2,8}$/u.test(run.text) && speaks)
      found.push({ kind: 'organisations', name: run.text, title: '', speaks, inside: true, alias: [] });
    else if (run.person !== '' && !at && !institution.test(run.person))
      found.push({
        kind: 'people',
        name: run.person,
        title: lead === null ? run.title : `${lead} ${run.title}`.trim(),
        speaks,
        inside: inside || run.title !== '',
        alias: alias === undefined || /^\p{Lu}+$/u.test(alias) ? [] : [alias],
      });
    else if (run.person !== '' && at && !institution.test(run.text))
      found.push({ kind: 'places', name: run.person, title: '', speaks: false, inside: true, alias: [] });
    return found.filter(({ name }) => {
      const start = run.start + run.text.indexOf(name);
      return !isTaken(start, start + name.length) && name.length > 1;
    });
  });
}

/** The words between a verb of speech and a name: "juru bicara"; null if there is no such verb. */
function speakingLead(before: string): string | null {
  for (const pattern of [verbAfter, according]) {
    const last = [...before.matchAll(pattern)].at(-1);
    const lead = last && before.slice(last.index + last[0].length);
    if (
      lead !== undefined &&
      !/[.;!?"“”]|\s(?:dalam|di|ke|pada|saat|ketika|usai|setelah|sambil|seraya|melalui|lewat|kepada|dari|untuk|dengan|yang|pernyataan|keterangan|laporan|data)\s/iu.test(
        lead,
      )
    )
      return lead.trim();
  }
  return null;
}

const startsWithVerb = (after: string): boolean => {
  const [first] = after.matchAll(verbBefore);
  return (
    first !== undefined &&
    /^(?:\s\([^()]*\))?[\s,]*(?:pun|juga|kemudian|lalu|lantas|sendiri|turut|kembali|pada gilirannya|\p{L}+)?[\s,]*$/iu.test(
      after.slice(0, first.index),
    )
  );
};

interface Group extends Omit<Candidate, 'alias'> {
  forms: string[];
}

/** Joins the spellings of one person: "Rina Wati" and "Rina". A word of two full names belongs to neither. */
function grouped(candidates: readonly Candidate[]): Group[] {
  const names = [...new Set(candidates.map(({ name }) => name))];
  const isPart = (short: string, long: string): boolean => short !== long && ` ${long} `.includes(` ${short} `);
  const aliases = new Set(candidates.flatMap(({ alias }) => alias));
  const full = names.filter((name) => !aliases.has(name) && !names.some((other) => isPart(name, other)));
  return full.map((name): Group => {
    const forms = [
      name,
      ...names.filter((short) => isPart(short, name) && full.filter((other) => isPart(short, other)).length === 1),
    ];
    const alias = candidates
      .filter((candidate) => forms.includes(candidate.name))
      .flatMap((candidate) => candidate.alias);
    const own = candidates.filter((candidate) => [...forms, ...alias].includes(candidate.name));
    return {
      kind: 'people',
      name,
      title:
        own
          .map(({ title }) => title)
          .filter((title) => title.split(' ').some((word) => officeWords.has(word.toLowerCase())))
          .toSorted((a, b) => b.length - a.length)[0] ?? '',
      speaks: [...own, ...candidates.filter((one) => isPart(one.name, name))].some(({ speaks }) => speaks),
      inside: own.some(({ inside }) => inside),
      forms: [...new Set([...forms, ...own.flatMap(({ alias }) => alias)])],
    };
  });
}

const exact = (candidates: readonly Candidate[]): Group[] =>
  [...Map.groupBy(candidates, ({ name }) => name)].map(([name, own]) => ({
    kind: own[0]?.kind ?? 'places',
    name,
    title: '',
    speaks: own.some(({ speaks }) => speaks),
    inside: true,
    forms: [...new Set([name, ...own.flatMap(({ alias }) => alias)])],
  }));
