// Words that stand for a choice without being its own.
import { synonymOf } from '#tables/synonyms';

test.each(['жасалууда', 'бүтпөй калган', 'составляется', 'being made'])(
  'a paper that version 0.1.0 left «%s» is a draft',
  (word) => expect(synonymOf('archive', 'state', word)).toBe('draft'),
);

test('no other word is guessed', () => expect(synonymOf('archive', 'state', 'белгисиз')).toBeNull());
