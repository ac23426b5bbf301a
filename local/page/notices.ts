// What the page says of saving and of two people in one row, in the language of the start command.
import type { Clash } from '../engine/clashes.ts';
import type { Language } from '../server/protocol.ts';
import type { Trouble } from '../store/trouble.ts';

export interface Notices {
  readonly saving: string;
  readonly saved: string;
  readonly unsaved: Readonly<Record<Trouble, string>>;
  readonly refused: string;
  readonly clashTitle: string;
  /** To the one who was moved. */
  readonly youMoved: (other: string, row: number, to: number) => string;
  /** To the one who was first. */
  readonly theyMoved: (other: string, row: number, to: number) => string;
  readonly youReplaced: (other: string, row: number, text: string) => string;
  readonly theyReplaced: (other: string, row: number, text: string) => string;
}

/** Rows of a clash count from 0, on the screen from 1. */
export function clashText(
  notices: Notices,
  clash: Clash,
  ownId: string,
  names: Record<string, string>,
): string {
  const isSecond = clash.second === ownId;
  const other = names[isSecond ? clash.first : clash.second] ?? '?';
  const row = clash.row + 1;
  if (clash.movedTo === null)
    return (isSecond ? notices.youReplaced : notices.theyReplaced)(other, row, clash.text);
  return (isSecond ? notices.youMoved : notices.theyMoved)(other, row, clash.movedTo + 1);
}

export const NOTICES: Readonly<Record<Language, Notices>> = {
  ky: {
    saving: 'Сакталууда…',
    saved: 'Сакталды',
    unsaved: {
      full: 'Сакталган жок: дискте орун калган жок. Керексиз файлдарды өчүрүңүз – бошоору менен өзү сактайт. Азырынча бул баракты жаппаңыз же «.xlsx жүктөп алуу» аркылуу көчүрмөсүн алыңыз.',
      readOnly:
        'Сакталган жок: папка окуу үчүн гана ачык. Ага жазууга уруксат бериңиз – ошондо өзү сактайт. Азырынча бул баракты жаппаңыз же «.xlsx жүктөп алуу» аркылуу көчүрмөсүн алыңыз.',
      denied:
        'Сакталган жок: папкага жазууга уруксат жок. Уруксат бериңиз – ошондо өзү сактайт. Азырынча бул баракты жаппаңыз же «.xlsx жүктөп алуу» аркылуу көчүрмөсүн алыңыз.',
      other:
        'Сакталган жок: диск жазууну кабыл алган жок. Программа кайра-кайра аракет кылып жатат. Азырынча бул баракты жаппаңыз же «.xlsx жүктөп алуу» аркылуу көчүрмөсүн алыңыз.',
    },
    refused:
      'Акыркы өзгөртүүңүз кабыл алынган жок, ал сакталбады. Барак азыр кайра ачылат: жазганыңызды текшерип, кайра киргизиңиз.',
    clashTitle: 'Бир сапка экөөңүз жаздыңыз',
    youMoved: (other, row, to) =>
      `${row}-сапка ${other} сизден мурун жазган. Сиз жазгандар ${to}-сапка көчүрүлдү: ошол жерден улантыңыз.`,
    theyMoved: (other, row, to) =>
      `${other} да ${row}-сапка жазган экен. Сиздики ордунда калды, анын жазганы ${to}-сапка көчүрүлдү.`,
    youReplaced: (other, row, text) =>
      `${row}-сапта ${other} жазган «${text}» сиздин жазганыңыз менен алмашты. Экөөңүз макулдашып, туурасын калтырыңыз.`,
    theyReplaced: (other, row, text) =>
      `${row}-саптагы сиз жазган «${text}» дегенди ${other} алмаштырды. Экөөңүз макулдашып, туурасын калтырыңыз.`,
  },
  ru: {
    saving: 'Сохраняется…',
    saved: 'Сохранено',
    unsaved: {
      full: 'Не сохранено: на диске нет места. Удалите ненужные файлы – как только место появится, всё сохранится само. Пока не закрывайте страницу или возьмите копию: «.xlsx жүктөп алуу».',
      readOnly:
        'Не сохранено: папка открыта только для чтения. Разрешите запись – тогда всё сохранится само. Пока не закрывайте страницу или возьмите копию: «.xlsx жүктөп алуу».',
      denied:
        'Не сохранено: нет права писать в папку. Дайте право – тогда всё сохранится само. Пока не закрывайте страницу или возьмите копию: «.xlsx жүктөп алуу».',
      other:
        'Не сохранено: диск не принял запись. Программа пробует снова и снова. Пока не закрывайте страницу или возьмите копию: «.xlsx жүктөп алуу».',
    },
    refused:
      'Последнее изменение не принято и не сохранено. Страница сейчас откроется заново: проверьте написанное и внесите его ещё раз.',
    clashTitle: 'Двое пишут в одну строку',
    youMoved: (other, row, to) =>
      `В строку ${row} раньше вас написал(а) ${other}. Ваши записи перенесены в строку ${to}: продолжайте там.`,
    theyMoved: (other, row, to) =>
      `${other} тоже пишет в строку ${row}. Ваши записи остались на месте, его (её) записи перенесены в строку ${to}.`,
    youReplaced: (other, row, text) =>
      `В строке ${row} ваша запись заменила «${text}», что написал(а) ${other}. Договоритесь и оставьте верное.`,
    theyReplaced: (other, row, text) =>
      `В строке ${row} ваше «${text}» заменил(а) ${other}. Договоритесь и оставьте верное.`,
  },
  en: {
    saving: 'Saving…',
    saved: 'Saved',
    unsaved: {
      full: 'Not saved: the disk is full. Delete files you do not need; everything is saved as soon as there is room. Until then keep this page open, or take a copy: «.xlsx жүктөп алуу».',
      readOnly:
        'Not saved: the folder is read-only. Allow writing and everything is saved. Until then keep this page open, or take a copy: «.xlsx жүктөп алуу».',
      denied:
        'Not saved: writing to the folder is not permitted. Allow it and everything is saved. Until then keep this page open, or take a copy: «.xlsx жүктөп алуу».',
      other:
        'Not saved: the disk did not take it. The program keeps trying. Until then keep this page open, or take a copy: «.xlsx жүктөп алуу».',
    },
    refused:
      'Your last change was not accepted and is not saved. The page reloads now: check what you wrote and enter it again.',
    clashTitle: 'Two people in one row',
    youMoved: (other, row, to) =>
      `${other} wrote in row ${row} before you. What you wrote was moved to row ${to}: go on there.`,
    theyMoved: (other, row, to) =>
      `${other} wrote in row ${row} too. Yours stays where it is, theirs was moved to row ${to}.`,
    youReplaced: (other, row, text) =>
      `In row ${row} your text replaced “${text}” by ${other}. Agree which is right.`,
    theyReplaced: (other, row, text) =>
      `In row ${row} ${other} replaced your “${text}”. Agree which is right.`,
  },
};
