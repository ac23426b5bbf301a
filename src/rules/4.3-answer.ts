// 4.3: what the answers to an act must hold: the object's causes and planned measures, the executive body's measures taken.
import { met, notApplicable, unknown, violated } from '#core/verdict';
import type { Letter } from '#tables/letters';
import type { MonitoredObject } from '#tables/objects';
import type { Facts } from './facts.ts';
import { rule } from './rule.ts';
import { typesOf } from './shared/acts/dispatch.ts';
import { isDone } from './shared/is-done.ts';
import { saysNone } from './shared/says-none.ts';

type Content = 'causes' | 'measures' | 'measuresDone';

/** 4.3 «кемчиликтердин себептери жөнүндө жана кырдаалды оңдоо боюнча пландаштырылган чаралар жөнүндө … табылган кемчиликтерди четтетүү үчүн көрүлгөн чаралар жөнүндө жалпылаштырылган маалыматты» */
export const answerHolds = rule({
  clause: '4.3',
  id: '4.3-answer',
  kind: 'law',
  severity: 'error',
  sheet: 'letters',
  reads: ['letters', 'acts', 'objects'],
  *check({ letters, acts, objects, today }) {
    const types = typesOf(objects);
    const objectOf = new Map(acts.map(({ number, object }) => [number, object]));
    for (const letter of letters) {
      const object = letter.object ?? objectOf.get(letter.act ?? '') ?? '';
      yield* judgeLetter(letter, types.get(object) ?? null, today);
    }
  },
});

/** The object owes causes and planned measures; the executive body, as the object too, what it has done. */
function contentOf({ addressee }: Letter, type: MonitoredObject['type']): readonly Content[] {
  if (addressee === 'executive' || (addressee === 'object' && type === 'executive')) return ['measuresDone'];
  return addressee === 'object' ? ['causes', 'measures'] : [];
}

function* judgeLetter(letter: Letter, type: MonitoredObject['type'], today: Facts['today']) {
  if (letter.kind !== 'act') return;
  for (const column of contentOf(letter, type)) {
    const text = letter[column];
    const details = { row: letter.number, column };
    if (!isDone(letter.answered, today)) yield notApplicable(details);
    else if (text === null) yield unknown({ ...details, says: column });
    else
      yield saysNone(text)
        ? violated({ ...details, figures: { column: `letters.${column}`, text } })
        : met(details);
  }
}
