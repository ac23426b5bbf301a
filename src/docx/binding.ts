// Where a line may not break: «№ 12», «n = 120», «17-сентябрь», «ИП-012», initials with their name.

const SPACE = '\u00a0';
const HYPHEN = '\u2011';

/** What has a number at its left or right and belongs to it. */
const BOUND: readonly (readonly [pattern: RegExp, bound: string])[] = [
  [/([№§]) (?=[\p{L}\d])/gu, `$1${SPACE}`],
  [/(?<![p{L}\d])([nN]) ([=<>≥≤]) (?=\d)/g, `$1${SPACE}$2${SPACE}`],
  [/(\d) (?=(?:%|сом|мм|см|км|кг|га|г\.|ж\.|с\.)(?![\p{L}]))/gu, `$1${SPACE}`],
  [/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, SPACE],
  [/(?<=\d{3}) (?=\d{3}(?!\d))/g, SPACE],
  [/(?<!\d)(\d{1,2}) (?=(?:янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек)\p{Ll}*)/gu, `$1${SPACE}`],
  [
    /(?<!\d)(\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
    `$1${SPACE}`,
  ],
  [/(?<!\p{L})(\p{Lu}\.) (?=\p{Lu}[.\p{Ll}])/gu, `$1${SPACE}`],
  [/(?<=\d)-(?=[\p{L}\d])/gu, HYPHEN],
  [/(?<![\p{L}\d])(\p{Lu}{1,3})-(?=\d)/gu, `$1${HYPHEN}`],
];

/** A text whose lines do not part what belongs together; addresses stay as they are. */
export function bound(text: string): string {
  if (!ADDRESS.test(text)) return joined(text);
  return text
    .split(/(\s+)/)
    .map((word) => (ADDRESS.test(word) ? word : joined(word)))
    .join('');
}

const ADDRESS = /:\/\/|@/;

const joined = (text: string): string => BOUND.reduce((all, [pattern, by]) => all.replace(pattern, by), text);
