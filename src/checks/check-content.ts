import type { Fault } from '../domain/fault.ts';
import type { Content } from './content.ts';
import { checkDates } from './dates.ts';
import { checkEdition } from './edition.ts';
import { checkIds } from './ids.ts';
import { checkJoins } from './joins.ts';
import { checkNames } from './names.ts';
import { checkQuotes } from './quotes.ts';
import { checkReceived } from './received.ts';
import { checkRoles } from './roles.ts';
import { checkSpeech } from './speech.ts';

const checks = [
  checkReceived,
  checkRoles,
  checkEdition,
  checkSpeech,
  checkIds,
  checkJoins,
  checkQuotes,
  checkNames,
  checkDates,
];

/** Every fault that the content has, beyond what its schemas see. */
export const checkContent = (content: Content): Fault[] => checks.flatMap((check) => check(content));
