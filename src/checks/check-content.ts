import type { Fault } from '../domain/fault.ts';
import { checkAgencies } from './agencies.ts';
import { checkChanges } from './changes.ts';
import { checkChronology } from './chronology.ts';
import type { Content } from './content.ts';
import { checkDates } from './dates.ts';
import { checkDays } from './days.ts';
import { checkDoubles } from './doubles.ts';
import { checkEdition } from './edition.ts';
import { checkIds } from './ids.ts';
import { checkJoins } from './joins.ts';
import { checkNames } from './names.ts';
import { checkNotes } from './notes.ts';
import { checkQuotes } from './quotes.ts';
import { checkReceived } from './received.ts';
import { checkRelations } from './relations.ts';
import { checkRoles } from './roles.ts';
import { checkSpeakers } from './speakers.ts';
import { checkSpeech } from './speech.ts';
import { checkVanished } from './vanished.ts';
import { checkWeekdays } from './weekdays.ts';
import { checkWithdrawn } from './withdrawn.ts';
import { checkWords } from './words.ts';

const checks = [
  checkReceived,
  checkRoles,
  checkEdition,
  checkSpeech,
  checkSpeakers,
  checkAgencies,
  checkIds,
  checkVanished,
  checkWithdrawn,
  checkChanges,
  checkJoins,
  checkRelations,
  checkDoubles,
  checkQuotes,
  checkNames,
  checkWords,
  checkNotes,
  checkDates,
  checkDays,
  checkWeekdays,
  checkChronology,
];

/** Every fault that the content has, beyond what its schemas see. */
export const checkContent = (content: Content): Fault[] => checks.flatMap((check) => check(content));
