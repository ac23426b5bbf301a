// Every rule, in the order of the clauses.

import { readable } from './3.2-readable.ts';
import { age } from './5.2.1-age.ts';
import { citizenship } from './5.2.1-citizenship.ts';
import { community } from './5.2.1-community.ts';
import { oddSize } from './5.2.1-odd-size.ts';
import { size } from './5.2.1-size.ts';
import { citizenSeats } from './5.2.3-citizens.ts';
import { deputySeats } from './5.2.3-deputies.ts';
import { municipalSeats } from './5.2.3-municipal.ts';
import { sexShare } from './5.2.3-sex.ts';
import { mandate } from './5.3.1-mandate.ts';
import { firstMeeting } from './5.3.2-first-meeting.ts';
import { publication } from './5.3.3-publication.ts';
import { chair } from './5.4.6-chair.ts';

export const rules = [
  readable,
  size,
  oddSize,
  age,
  citizenship,
  community,
  municipalSeats,
  deputySeats,
  citizenSeats,
  sexShare,
  mandate,
  firstMeeting,
  publication,
  chair,
] as const;

export type RuleId = (typeof rules)[number]['id'];
