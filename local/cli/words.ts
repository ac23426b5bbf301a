// What the start command says, in three languages.
import type { Unread } from '../engine/xlsx.ts';
import type { Trouble } from '../store/trouble.ts';

export type Code = keyof typeof words;

export function isCode(text: string): text is Code {
  return Object.hasOwn(words, text);
}

interface Words {
  readonly unknownOption: (option: string) => string;
  readonly badValue: (option: string, value: string, wanted: string) => string;
  readonly unreadable: (file: string) => string;
  readonly notText: (file: string) => string;
  readonly notWorkbook: (file: string) => string;
  readonly notOpened: (folder: string) => string;
  readonly overItself: (file: string) => string;
  readonly kept: (copy: string, file: string) => string;
  readonly setAside: (name: string, edited: string) => string;
  readonly both: string;
  readonly demoAlone: string;
  readonly madeUp: string;
  readonly there: (option: string, folder: string) => string;
  readonly wanted: {
    readonly date: string;
    readonly port: string;
    readonly language: string;
    readonly text: string;
  };
  readonly found: string;
  readonly files: string;
  readonly serving: (url: string) => string;
  readonly tooLarge: (file: string) => string;
  readonly unread: (unread: Unread) => string;
  readonly inUse: (folder: string, pid: number, computer: string) => string;
  readonly busyPort: (port: number) => string;
  readonly cannotWrite: (folder: string, trouble: Trouble) => string;
  readonly whole: string;
  readonly counts: (violated: number, unknown: number, met: number) => string;
}

export const words = {
  ky: {
    unknownOption: (option) => `«${option}» деген параметр жок: README боюнча жазып, кайра баштаңыз.`,
    badValue: (option, value, wanted) => `${option} параметринин мааниси «${value}» туура эмес: ${wanted}.`,
    unreadable: (file) => `«${file}» файлын окууга болбоду: ал барбы жана ачылабы, текшериңиз.`,
    notText: (file) =>
      `«${file}» файлы текст эмес: аны Word’до (.docx) же UTF-8 тексти (.txt) катары сактап, кайра баштаңыз.`,
    notWorkbook: (file) =>
      `«${file}» .xlsx китеби эмес: Google Таблицадан «Microsoft Excel (.xlsx)» түрүндө жүктөп алыңыз.`,
    notOpened: (folder) =>
      `«${folder}» папкасындагы workbook.json ачылган жок: ал бузулган же программанын жаңыраак версиясында жазылган, мурунку көчүрмөсү – workbook.previous.json.`,
    overItself: (file) =>
      `«${file}» файлынын үстүнө жазылып калмак: --out менен башка папканы көрсөтүңүз, ошондо ал өзгөрбөйт.`,
    kept: (copy, file) => `«${file}» өзгөргөн жок, анын көчүрмөсү «${copy}» файлында сакталды.`,
    setAside: (name, edited) =>
      `${name} башка программада өзгөртүлгөн экен, ал «${edited}» болуп сакталды: андагы жазууларды алуу үчүн аны --import менен башка папкага ачыңыз.`,
    both: '--group менен --import чогуу колдонулбайт: бирөөсүн гана жазыңыз.',
    demoAlone: '--demo параметри --group же --import менен чогуу колдонулбайт: бирөөсүн гана калтырыңыз.',
    madeUp: 'Үлгү жыл: мүчөлөрдүн токтомдогу аттарынан башкасынын баары ойдон чыгарылган.',
    there: (option, folder) =>
      `«${folder}» папкасында китеп бар, ${option} аны алмаштырбайт: --out менен башка папканы көрсөтүңүз.`,
    wanted: {
      date: 'дата 2024-10-05 түрүндө болсун',
      port: 'порт 0дөн 65535ке чейинки бүтүн сан болсун',
      language: 'тил ky, ru же en болсун',
      text: 'маани бош болбосун',
    },
    found: 'Эмне табылды',
    files: 'Файлдар',
    tooLarge: (file) =>
      `«${file}» өтө чоң: китепке 10 миллион уяча гана батат. Керексиз барактарды жана бош саптарды өчүрүп, кайра жүктөп алыңыз.`,
    unread: (one) => {
      if (one.kind === 'far')
        return `«${one.sheet}» барагындагы ${one.cell} уячасы (${shown(one.content)}) алынган жок: ал башкалардан өтө алыс турат. Керек болсо, аны жакыныраак көчүрүп, кайра киргизиңиз.`;
      if (one.kind === 'noCells')
        return `«${one.sheet}» барагы алынган жок: анда уячалар жок (диаграмма же макрос).`;
      return `«${one.sheet}» барагы алынган жок: файлда ал бузулган (${one.why}). Баштапкы таблицадан кайра жүктөп алыңыз.`;
    },
    inUse: (folder, pid, computer) =>
      `«${folder}» папкасындагы китеп башка терезеде ачык (${computer}, процесс ${pid}): ошол терезени колдонуңуз же адегенде аны Ctrl+C менен токтотуңуз.`,
    busyPort: (port) =>
      `${port}-порт бош эмес: аны колдонгон программаны токтотуңуз же --port менен башкасын көрсөтүңүз.`,
    cannotWrite: (folder, trouble) =>
      `«${folder}» папкасына жазылбады: ${{ full: 'дискте орун жок', readOnly: 'папка окуу үчүн гана ачык', denied: 'жазууга уруксат жок', other: 'диск жазууну кабыл алган жок' }[trouble]}. Муну оңдоп, кайра баштаңыз же --out менен башка папканы көрсөтүңүз.`,
    serving: (url) => `Китеп ачык: ${url} (токтотуу үчүн Ctrl+C)`,
    whole: 'бүт барак',
    counts: (violated, unknown, met) =>
      `талапка жооп бербейт ${violated}, маалымат жетишсиз ${unknown}, аткарылды ${met}`,
  },
  ru: {
    unknownOption: (option) => `Параметра «${option}» нет: напишите, как в README, и запустите снова.`,
    badValue: (option, value, wanted) => `Значение «${value}» параметра ${option} не подходит: ${wanted}.`,
    unreadable: (file) => `Файл «${file}» не читается: проверьте, есть ли он и открывается ли.`,
    notText: (file) =>
      `Файл «${file}» – не текст: сохраните его в Word (.docx) или как текст UTF-8 (.txt) и запустите снова.`,
    notWorkbook: (file) =>
      `Файл «${file}» – не книга .xlsx: скачайте её из Google Таблиц как «Microsoft Excel (.xlsx)».`,
    notOpened: (folder) =>
      `Файл workbook.json в папке «${folder}» не открылся: он испорчен или записан более новой версией программы; предыдущая копия – workbook.previous.json.`,
    overItself: (file) =>
      `Файл «${file}» был бы записан заново: укажите другую папку через --out, и он останется прежним.`,
    kept: (copy, file) => `Файл «${file}» не изменён, его копия сохранена как «${copy}».`,
    setAside: (name, edited) =>
      `${name} изменён в другой программе и сохранён как «${edited}»: чтобы взять записи из него, откройте его через --import в другой папке.`,
    both: '--group и --import вместе не применяются: оставьте что-то одно.',
    demoAlone: '--demo не применяется вместе с --group или --import: оставьте что-то одно.',
    madeUp: 'Год для примера: выдумано всё, кроме имён членов группы из постановления.',
    there: (option, folder) =>
      `В папке «${folder}» уже есть книга, ${option} её не заменит: укажите другую папку через --out.`,
    wanted: {
      date: 'нужна дата вида 2024-10-05',
      port: 'нужен порт – целое число от 0 до 65535',
      language: 'нужен язык ky, ru или en',
      text: 'значение не должно быть пустым',
    },
    found: 'Что найдено',
    files: 'Файлы',
    tooLarge: (file) =>
      `Файл «${file}» слишком велик: в книгу входит 10 миллионов ячеек. Удалите ненужные листы и пустые строки и скачайте его снова.`,
    unread: (one) => {
      if (one.kind === 'far')
        return `Ячейка ${one.cell} листа «${one.sheet}» (${shown(one.content)}) не взята: она слишком далеко от остальных. Если она нужна, перенесите её ближе и загрузите снова.`;
      if (one.kind === 'noCells')
        return `Лист «${one.sheet}» не взят: в нём нет ячеек (диаграмма или макрос).`;
      return `Лист «${one.sheet}» не взят: в файле он повреждён (${one.why}). Скачайте его из исходной таблицы заново.`;
    },
    inUse: (folder, pid, computer) =>
      `Книга в папке «${folder}» открыта в другом окне (${computer}, процесс ${pid}): работайте в нём или сначала остановите его через Ctrl+C.`,
    busyPort: (port) =>
      `Порт ${port} занят: остановите программу, которая его использует, или укажите другой через --port.`,
    cannotWrite: (folder, trouble) =>
      `В папку «${folder}» не записать: ${{ full: 'на диске нет места', readOnly: 'папка открыта только для чтения', denied: 'нет права на запись', other: 'диск не принял запись' }[trouble]}. Исправьте это и запустите снова или укажите другую папку через --out.`,
    serving: (url) => `Книга открыта: ${url} (остановить – Ctrl+C)`,
    whole: 'весь лист',
    counts: (violated, unknown, met) =>
      `не соответствует требованию ${violated}, данных недостаточно ${unknown}, выполнено ${met}`,
  },
  en: {
    unknownOption: (option) => `There is no option “${option}”: write it as the README does and start again.`,
    badValue: (option, value, wanted) => `The value “${value}” of ${option} cannot be used: ${wanted}.`,
    unreadable: (file) => `The file “${file}” cannot be read: check that it is there and opens.`,
    notText: (file) =>
      `The file “${file}” is no text: save it from Word (.docx) or as UTF-8 text (.txt) and start again.`,
    notWorkbook: (file) =>
      `The file “${file}” is no .xlsx workbook: download it from Google Sheets as “Microsoft Excel (.xlsx)”.`,
    notOpened: (folder) =>
      `workbook.json in the folder “${folder}” does not open: it is broken, or a newer version of the program wrote it; the copy before it is workbook.previous.json.`,
    overItself: (file) =>
      `The file “${file}” would be written over: name another folder with --out, and it stays as it is.`,
    kept: (copy, file) => `The file “${file}” stays as it is, and a copy of it is kept as “${copy}”.`,
    setAside: (name, edited) =>
      `${name} was changed by another program and is kept as “${edited}”: to take in what was written there, open it with --import into another folder.`,
    both: '--group and --import do not go together: leave one of them out.',
    demoAlone: '--demo does not go with --group or --import: leave one of them out.',
    madeUp:
      'A year to look at: all of it is made up but the members’ names, which are those of the decision.',
    there: (option, folder) =>
      `The folder “${folder}” holds a workbook already and ${option} does not replace it: name another folder with --out.`,
    wanted: {
      date: 'a date like 2024-10-05 is wanted',
      port: 'a port is a whole number from 0 to 65535',
      language: 'a language is ky, ru or en',
      text: 'the value may not be empty',
    },
    found: 'What was found',
    files: 'Files',
    tooLarge: (file) =>
      `«${file}» is too large: a workbook has room for 10 million cells. Delete sheets and empty rows that are not needed and download it again.`,
    unread: (one) => {
      if (one.kind === 'far')
        return `Cell ${one.cell} of sheet «${one.sheet}» (${shown(one.content)}) was left out: it is too far from all others. If it is needed, move it closer and import again.`;
      if (one.kind === 'noCells')
        return `Sheet «${one.sheet}» was left out: it has no cells (a chart or a macro).`;
      return `Sheet «${one.sheet}» was left out: it is damaged in the file (${one.why}). Download it again from the original.`;
    },
    inUse: (folder, pid, computer) =>
      `The workbook in «${folder}» is open in another window (${computer}, process ${pid}): work there, or stop it with Ctrl+C first.`,
    busyPort: (port) =>
      `Port ${port} is in use: stop the program that uses it, or choose another with --port.`,
    cannotWrite: (folder, trouble) =>
      `Cannot write to «${folder}»: ${{ full: 'the disk is full', readOnly: 'the folder is read-only', denied: 'writing is not permitted', other: 'the disk did not take it' }[trouble]}. Put this right and start again, or choose another folder with --out.`,
    serving: (url) => `The workbook is open: ${url} (Ctrl+C stops it)`,
    whole: 'whole sheet',
    counts: (violated, unknown, met) =>
      `does not meet the requirement ${violated}, not known ${unknown}, met ${met}`,
  },
} satisfies Readonly<Record<string, Words>>;

function shown(content: string): string {
  return content.length > 40 ? `${content.slice(0, 40)}…` : content;
}
