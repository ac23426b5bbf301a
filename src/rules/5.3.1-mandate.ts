// 5.3.1: the group's mandate lasts four years from its formation.
import { deriveDeadline } from '#calendar';
import { met, unknown, violated } from '#core/verdict';
import { countingOptions } from './deadlines/options.ts';
import { rule } from './rule.ts';

/** 5.3.1 «БМжБ тобунун ыйгарым укуктарынын мөөнөтү түзүлгөн учурдан тартып төрт жылды түзөт» */
export const mandate = rule({
  clause: '5.3.1',
  id: '5.3.1-mandate',
  severity: 'error',
  sheet: 'settings',
  reads: ['settings', 'readings', 'calendar'],
  *check(facts) {
    const { formed } = facts.settings;
    if (formed === null) {
      yield unknown({ row: 'formed', column: 'value' });
      return;
    }
    const { due, reference } = deriveDeadline('5.3.1', formed, countingOptions(facts));
    const said = {
      row: 'formed',
      column: 'value',
      actual: facts.today,
      required: `<= ${due}`,
      figures: { formed, due, ...(reference === null ? {} : { reference }) },
    };
    yield facts.today > due ? violated(said) : met(said);
  },
});
