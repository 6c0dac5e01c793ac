import { sentences } from '#domain/text/sentences.ts';
import { mentions, occurrences, occurs } from '#domain/text/mentions.ts';
import { overlap } from '#domain/text/split-by-ranges.ts';
import { verbAfter, verbBefore, according } from '#domain/import/speech/speech-words.ts';
import { uniqueId } from '#domain/import/ids.ts';
import { type NameRun, nameRuns, placesIn } from './name-runs.ts';
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
 * @example newNames(['"Aman," kata Camat Rina Wati.'], [])[0]?.id // 'rina-wati'
 */
export function newNames(paragraphs: readonly string[], known: readonly BookName[]): BookName[] {
  const text = paragraphs.join('\n');
  const places = placesIn(text);
  const knownForms = known.map(({ id, forms }) => ({ id, printed: forms }));
  const candidates = paragraphs
    .flatMap((paragraph) => sentences(paragraph))
    .flatMap((sentence) => candidatesIn(sentence, knownForms, places));
  const others = candidates.filter(({ kind }) => kind !== 'people');
  const groups = [
    ...peopleIn(candidates.filter(({ kind }) => kind === 'people')),
    ...[...Map.groupBy(others, ({ name }) => name)].map(([name, own]) => groupOf(name, [name], own)),
  ];
  const used = new Set(known.map(({ id }) => id));
  const spellings = new Set(known.flatMap(({ forms }) => forms));
  return groups.flatMap(({ kind, name, title, speaks, inside, forms }): BookName[] => {
    if (!inside || spellings.has(name)) return [];
    const own = forms.filter((form) => !spellings.has(form) && occurs(text, form));
    const recurs = (spelled: string[]): boolean => spelled.flatMap((form) => occurrences(text, form)).length >= 2;
    const isFull = name.includes(' ') && (kind !== 'people' || hasOffice(title));
    if (!own.includes(name) || !(speaks || (isFull && recurs(own)) || (kind === 'places' && recurs([name])))) return [];
    for (const form of own) spellings.add(form);
    const id = uniqueId(name, used);
    used.add(id);
    return [{ id, kind, name, forms: own, title }];
  });
}

/** The candidates of a sentence that are not part of a known name. */
function candidatesIn(
  sentence: string,
  known: { id: string; printed: string[] }[],
  places: ReadonlySet<string>,
): Candidate[] {
  const taken = mentions(sentence, known);
  return nameRuns(sentence, places).flatMap((run) => {
    const found = candidateOf(run, sentence);
    if (!found || found.name.length < 2) return [];
    const start = run.start + run.text.indexOf(found.name);
    return taken.some((mention) => overlap(mention, { start, end: start + found.name.length })) ? [] : [found];
  });
}

function candidateOf({ text, start, end, person, title }: NameRun, sentence: string): Candidate | null {
  const before = sentence.slice(Math.max(0, start - 90), start);
  const after = sentence.slice(end, end + 90);
  const lead = speakingLead(before);
  const speaks = lead !== null || startsWithVerb(after);
  const alias = [/^\s\((\p{Lu}[\p{L}\d-]{2,20})\)/u.exec(after)?.[1] ?? []].flat();
  const candidate = (kind: Candidate['kind'], name: string, more: Partial<Candidate> = {}): Candidate => {
    return { kind, name, title: '', speaks, inside: true, alias: [], ...more };
  };
  if (institution.test(text) && text.includes(' ') && (!person.includes(' ') || alias.length > 0))
    return candidate('organisations', text, { alias });
  if (/^\p{Lu}{2,8}$/u.test(text) && speaks) return candidate('organisations', text);
  const words = `${before}${title}`.trimEnd();
  const isPlace = speaks ? ofPlace.test(words) : afterPlace.test(words);
  if (person === '' || institution.test(isPlace ? text : person)) return null;
  if (isPlace) return candidate('places', person);
  return candidate('people', person, {
    title: [lead ?? '', title].join(' ').trim(),
    inside: title !== '' || /^\s\(\d/.test(after) || !/^[\s"“'‘(]*$/u.test(sentence.slice(0, start)),
    alias: alias.filter((one) => !/^\p{Lu}+$/u.test(one)),
  });
}

const afterPlace =
  /(?<!\p{L})(?:di|ke|dari|asal|kabupaten|kota|kecamatan|provinsi|desa|kelurahan|pulau|gunung|sungai|distrik)$/iu;

/** Words after which even a name before a verb of speech is a place: "Yohana, warga Desa Lamari, bercerita". */
const ofPlace =
  /(?<!\p{L})(?:warga|penduduk|asal|di|dari)\s(?:kabupaten|kota|kecamatan|provinsi|desa|kelurahan|pulau|distrik)$/iu;

/** The words between a verb of speech and a name: "juru bicara"; null if there is no such verb. */
function speakingLead(before: string): string | null {
  const leads = [verbAfter, according].flatMap((pattern) => {
    const last = [...before.matchAll(pattern)].at(-1);
    return last ? [before.slice(last.index + last[0].length)] : [];
  });
  const lead = leads.find((words) => !notLead.test(words));
  return lead?.replace(/,\s*$/u, '').trim() ?? null;
}

const notLead =
  /[.;!?"“”]|\s(?:dalam|di|ke|pada|saat|ketika|usai|setelah|sambil|seraya|melalui|lewat|kepada|dari|untuk|dengan|yang|pernyataan|keterangan|laporan|data)\s/iu;

function startsWithVerb(after: string): boolean {
  const [first] = after.matchAll(verbBefore);
  return first !== undefined && beforeVerb.test(after.slice(0, first.index));
}

const beforeVerb =
  /^(?:\s\([^()]*\)(?:,\s\p{Ll}[^,;.]*,)?)?[\s,]*(?:pun|juga|kemudian|lalu|lantas|sendiri|turut|kembali|pada gilirannya|\p{L}+)?[\s,]*$/iu;

/** Joins the spellings of one person: "Rina Wati" and "Rina". A word of two full names belongs to neither. */
function peopleIn(candidates: readonly Candidate[]) {
  const byName = Map.groupBy(candidates, ({ name }) => name);
  const names = [...byName.keys()];
  const candidatesOf = (spelled: readonly string[]): Candidate[] => spelled.flatMap((name) => byName.get(name) ?? []);
  const aliases = new Set(candidates.flatMap(({ alias }) => alias));
  const partsOf = new Map(names.map((name) => [name, partsOfName(name).filter((part) => byName.has(part))]));
  const allParts = new Set([...partsOf.values()].flat());
  const full = names.filter((name) => !aliases.has(name) && !allParts.has(name));
  const uses = Map.groupBy(
    full.flatMap((name) => partsOf.get(name) ?? []),
    (part) => part,
  );
  return full.map((name) => {
    const parts = (partsOf.get(name) ?? []).toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
    const forms = [name, ...parts.filter((part) => uses.get(part)?.length === 1)];
    const alias = candidatesOf(forms).flatMap((one) => one.alias);
    const own = candidatesOf([...new Set([...forms, ...alias])]);
    return groupOf(name, forms, own, candidatesOf(parts));
  });
}

/** The shorter names in a name: "Rina", "Wati" in "Rina Wati". */
function partsOfName(name: string): string[] {
  const words = name.split(' ');
  const parts = words.flatMap((_, start) => words.slice(start).map((__, end) => words.slice(start, start + end + 1)));
  return [...new Set(parts.map((part) => part.join(' ')))].filter((part) => part !== name);
}

/**
 * The group of the candidates for one name, with the longest words that title it.
 * @param parts candidates for parts of the name, which speak for it
 */
function groupOf(name: string, forms: string[], own: readonly Candidate[], parts: readonly Candidate[] = []) {
  const titles = own.map(({ title }) => title).filter(hasOffice);
  return {
    kind: own[0]?.kind ?? 'people',
    name,
    title: titles.toSorted((a, b) => b.length - a.length)[0] ?? '',
    speaks: [...own, ...parts].some(({ speaks }) => speaks),
    inside: own.some(({ inside }) => inside),
    forms: [...new Set([...forms, ...own.flatMap(({ alias }) => alias)])],
  };
}

const hasOffice = (title: string): boolean => title.split(' ').some((word) => officeWords.has(word.toLowerCase()));
