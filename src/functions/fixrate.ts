// BMJB_FIXRATE: the share of findings that are fixed.
import { type CellInput, type CellValue, customFunction } from '#core/custom-function';
import { functionErrors } from '#texts/function-errors';
import { findingStates } from '#texts/ky/functions-words';
import { readOptionalDate } from './arguments.ts';
import { isLeftOut, readColumns } from './cells.ts';

export const fixrate = customFunction({
  name: 'BMJB_FIXRATE',
  arguments: [{ name: 'states' }, { name: 'verified', optional: true }],
  compute(states, verified) {
    const findings = readFindings(states, verified).filter(({ state }) => state !== '');
    if (findings.length === 0) throw new Error(functionErrors.empty('states'));
    return findings.filter(isFixed).length / findings.length;
  },
});

interface Finding {
  readonly state: string;
  /** Whether its fixing was verified; true where nobody asked. */
  readonly verified: boolean;
}

function readFindings(states: CellInput, verified: CellInput): Finding[] {
  if (isLeftOut(verified)) return readColumns({ states }).states.map((state) => finding(state, true));
  const rows = readColumns({ states, verified });
  return rows.states.map((state, index) =>
    finding(state, readOptionalDate('verified', rows.verified[index]) !== null),
  );
}

function finding(state: CellValue, verified: boolean): Finding {
  return { state: `${state}`.trim().toLowerCase(), verified };
}

function isFixed({ state, verified }: Finding): boolean {
  return state === findingStates.fixed && verified;
}
