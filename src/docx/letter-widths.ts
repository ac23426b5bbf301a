// How wide letters are. Measured on Noto Serif, which stands in for Times New Roman where that is lacking: what fits in it fits in
// Times, which is an eighth narrower.

/** Letters by their width in thousandths of the size. */
const BY_WIDTH: Readonly<Record<number, string>> = {
  240: ",.·'",
  280: '/:;\\`',
  320: '-ilj‑ ',
  380: '!()IJ[]ft"',
  440: '“”„{}',
  480: '_sг?rз',
  520: '*c–сэz«»',
  560: '#$+0123456789<=>^ay|~×ГауяSegетё',
  620: 'FPZБЗРЬвьCELTYbdpqЕСТЭклрЁҮkovxбдохөү',
  660: 'BRXВХЯпhnuч',
  700: 'AKАКЛЪъVДУийнцң',
  760: 'DGUф&OQОӨNПФЦЧ',
  800: 'HИЙНҢм',
  880: 'w…южы',
  940: 'MmМшщ%Ы@',
  1040: 'Ж—№WЮ',
  1080: 'ШЩ',
};

const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries(BY_WIDTH).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);

/** A letter that is not among them is taken for a wide one. */
const OTHER = 800;
const BOLD = 1.08;

/** The width of a text on one line, in twips. @param size in points */
export function widthOf(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const letter of text) thousandths += WIDTHS.get(letter) ?? OTHER;
  return Math.ceil((thousandths / 1000) * size * 20 * (bold ? BOLD : 1));
}

/** No word has so many letters: what has more is an address or a seal, and its lines break where they must. */
const LONGEST = 30;

/** The width of the longest piece of a text that no line may break; before a figure neither «/» nor a hyphen lets it: 1/2025. */
export function longestWord(text: string, size: number, bold = false): number {
  const words = text.split(/[ \t\n]+|(?<=[–—])|(?<=[-/])(?!\d)/);
  const whole = words.filter((word) => word.length <= LONGEST);
  return Math.max(0, ...whole.map((word) => widthOf(word, size, bold)));
}
