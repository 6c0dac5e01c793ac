import type { Fault } from '#domain/fault.ts';
import { checkAgencies } from './source/agencies.ts';
import { checkClaims } from './records/claims.ts';
import { checkChronology } from './dates/chronology.ts';
import type { Content } from './content/content.ts';
import { checkDates } from './dates/dates.ts';
import { checkDays } from './dates/days.ts';
import { checkDuplicates } from './records/duplicates.ts';
import { checkForeign } from './text/foreign.ts';
import { checkEdition } from './source/edition.ts';
import { checkIds } from './records/ids.ts';
import { checkLeads } from './speech/leads.ts';
import { checkJoins } from './records/joins.ts';
import { checkNames } from './text/names.ts';
import { checkNotes } from './text/notes.ts';
import { checkQuotes } from './text/quotes.ts';
import { checkSourceHash } from './source/source-hash.ts';
import { checkRelations } from './records/relations.ts';
import { checkRoles } from './source/roles.ts';
import { checkSpeakers } from './speech/speakers.ts';
import { checkStory } from './speech/story.ts';
import { checkSpeech } from './speech/speech.ts';
import { checkChanges, checkMissingRecords, checkWithdrawn } from './records/history.ts';
import { checkWeekdays } from './dates/weekdays.ts';
import { checkWords } from './text/words.ts';

const checks = [
  checkSourceHash,
  checkRoles,
  checkEdition,
  checkSpeech,
  checkSpeakers,
  checkAgencies,
  checkIds,
  checkMissingRecords,
  checkWithdrawn,
  checkChanges,
  checkClaims,
  checkJoins,
  checkRelations,
  checkDuplicates,
  checkQuotes,
  checkLeads,
  checkStory,
  checkNames,
  checkWords,
  checkNotes,
  checkForeign,
  checkDates,
  checkDays,
  checkWeekdays,
  checkChronology,
];

/** All faults that the schemas cannot find: within a file, and between files. The order is that of the checks. */
export const checkContent = (content: Content): Fault[] => checks.flatMap((check) => [...check(content)]);
