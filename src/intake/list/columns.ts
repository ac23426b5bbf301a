// The columns of a table of members, by their heads in Kyrgyz, Russian and English, in any order.
import { legible, wholePattern } from './legible.ts';

/** What a column of a table holds. */
export type ColumnKind =
  | 'number'
  | 'name'
  | 'surname'
  | 'given'
  | 'father'
  | 'birth'
  | 'sex'
  /** One column for each sex, ticked or not. */
  | 'woman'
  | 'man'
  | 'age'
  /** Numbers of passports and of persons. */
  | 'identity'
  /** Votes, years of service, nationality: nothing of it is kept. */
  | 'needless'
  | 'contacts'
  | 'village'
  | 'address'
  | 'education'
  | 'position'
  | 'side'
  | 'role'
  | 'note';

const HEADS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', wholePattern('№|N|№?\\s*[тпк]\\s*/\\s*[тпнк]|катар\\s+(номери|саны)|номер(и)?|#')],
  ['father', wholePattern('атасынын\\s+аты|ата-?\\s*теги|отчество|patronymic|middle\\s+name')],
  ['surname', wholePattern('фамилия(сы)?|теги|surname|last\\s+name|family\\s+name')],
  ['given', wholePattern('имя|(өз\\s+)?аты|first\\s+name|given\\s+name')],
  [
    'name',
    wholePattern(
      '.*(аты[\\s,-]*(жана\\s+)?(жону|тег)|фамилия|Ф\\.?\\s?И\\.?\\s?О|Ф\\.?\\s?А\\.?\\s?А|full name).*|name|мучолор(у)?|члены( группы)?|members?',
    ),
  ],
  [
    'birth',
    wholePattern(
      'туулган\\s.*|дата\\s+рожд.*|год\\s+рожд.*|г\\.\\s?р\\.?|т\\.\\s?ж\\.?|date of birth|birth.*',
    ),
  ],
  ['sex', wholePattern('жынысы|пол|sex|gender')],
  ['woman', wholePattern('аял(дар)?(ы)?|жен(щины?)?\\.?|ж\\.?|wom[ae]n|female')],
  ['man', wholePattern('эркек(тер)?(и)?|муж(чины?)?\\.?|м\\.?|m[ae]n|male')],
  ['age', wholePattern('жашы?|возраст.*|age')],
  [
    'identity',
    wholePattern(
      '(жеке\\s+(номери|саны)\\s*)?(ПИН|ИНН|ID|PIN)(\\s.*)?|жеке\\s+(номери|саны)|персональный\\s+номер|.*паспорт.*|.*passport.*',
    ),
  ],
  [
    'needless',
    wholePattern('улуту|национальность|nationality|добуш.*|.*голос(ов|а)?|votes?|стажы?|стаж\\s+работы'),
  ],
  [
    'contacts',
    wholePattern(
      'тел.*|(уюлдук\\s+)?телефон.*|байланыш.*|контакт.*|(номер|№)\\s+тел.*|e-?mail|(электрондук\\s+)?почта.*|phone.*|contacts?',
    ),
  ],
  [
    'village',
    wholePattern(
      'айылы?|айылдын\\s+аты|кыштак|кыштагы|село|населенный\\s+пункт|жашаган\\s+(жери|айылы)|место\\s+жительства|village',
    ),
  ],
  ['address', wholePattern('(жашаган\\s+|үй\\s+)?дареги?|адрес.*|address')],
  ['education', wholePattern('билими|образование|education')],
  ['side', wholePattern('тобу|тарабы|кимдин\\s+(атынан|өкүлү)|сторона|категория.*|от\\s+кого.*|side')],
  ['role', wholePattern('(топтогу|топтун)\\s.*|милдети|роль.*|должность\\s+в\\s+группе|статус.*|role')],
  [
    'position',
    wholePattern(
      '(ээлеген\\s+)?кызмат(ы|\\s+орду|\\s+орду)?|иштеген\\s+жери.*|иш\\s+орду|кесиби|(занимаемая\\s+)?должность.*|место\\s+работы.*|position|occupation',
    ),
  ],
  ['note', wholePattern('эскертүү.*|примечани.*|кол\\s*тамга.*|подпись|notes?')],
];

const LONGEST_HEAD = 60;

/** What a head says that its column holds; null where it is no head. */
export function columnOf(cell: string): ColumnKind | null {
  if (cell.length > LONGEST_HEAD) return null;
  const text = legible(cell)
    .trim()
    .replace(/[\s.:]+$/u, (end) => (end.includes('.') && cell.trim().length < 6 ? '.' : ''));
  if (text === '') return null;
  return HEADS.find(([, head]) => head.test(text))?.[0] ?? null;
}

const PARTS = ['surname', 'given', 'father'] as const;

/** What the heads say that their columns hold; a part of the name that stands without the others is the name. */
export function columnsOf(heads: readonly string[]): readonly (ColumnKind | null)[] {
  const kinds = heads.map(columnOf);
  if (kinds.includes('surname') && kinds.includes('given')) return kinds;
  return kinds.map((kind) => (kind === 'surname' || kind === 'given' ? 'name' : kind));
}

/** Whether a table with these columns tells whom its rows name. */
export function holdNames(kinds: readonly (ColumnKind | null)[]): boolean {
  return kinds.includes('name') || kinds.includes('surname');
}

/** The cells of a row by what their columns hold; blank cells are left out. */
export type RowCells = Readonly<Partial<Record<ColumnKind, string>>>;

/** A row's cells under the columns of its table; cells of columns with no known head go to the position. */
export function cellsUnder(columns: readonly (ColumnKind | null)[], cells: readonly string[]): RowCells {
  const row: Partial<Record<ColumnKind, string>> = {};
  cells.forEach((cell, at) => {
    const text = cell.trim();
    if (text === '') return;
    const kind = columns[at] ?? 'position';
    row[kind] = row[kind] === undefined ? text : `${row[kind]}, ${text}`;
  });
  const parts = PARTS.flatMap((part) => row[part] ?? []);
  return row.name === undefined && parts.length > 0 ? { ...row, name: parts.join(' ') } : row;
}
