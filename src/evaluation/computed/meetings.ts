// «Жыйналыштар»: how many were present, how many are needed, and whether the meeting is competent (7.2.3).
import { attendanceOn } from '#rules/shared/attendance';
import { unknownEdition } from '#rules/shared/edition';
import { answered, computedColumns } from './column.ts';

/** 7.2.3: more than half of all members. */
export const meetings = computedColumns({
  sheet: 'meetings',
  reads: ['settings', 'meetings', 'members', 'readings'],
  rows: (facts) => {
    const isKnown = unknownEdition(facts) === null;
    return facts.meetings.map(({ date, present }) => {
      if (date === null || !isKnown) return { presentCount: present.length, needed: null, competent: null };
      const { count, needed, competent } = attendanceOn(date, present, facts);
      return { presentCount: count, needed, competent: answered(competent) };
    });
  },
});
