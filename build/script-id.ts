// `npm run push` goes on only where .clasp.json names a script: otherwise it says what to do, and nothing is sent.
/** What stands in the repository until somebody makes a script of their own. */
const PLACEHOLDER = 'PUT-YOUR-SCRIPT-ID-HERE';
const CREATE = 'npx clasp create-script --type sheets --title "БМжБ" --rootDir build/out';

/** What a person without a script reads: one sentence per language. */
export const whatToDo: readonly string[] = [
  `Google'га эч нерсе жөнөтүлгөн жок, анткени .clasp.json файлында скриптиңиздин номери (scriptId) жок: «npx clasp login» менен кирип, ал файлдан scriptId деген сапты өчүрүп, «${CREATE}», андан кийин кайра «npm run push» деп жазыңыз (README, «Put it into Google»).`,
  `В Google ничего не отправлено, потому что в .clasp.json нет номера вашего скрипта (scriptId): войдите через «npx clasp login», удалите в этом файле строку scriptId, выполните «${CREATE}», а затем снова «npm run push» (README, «Put it into Google»).`,
  `Nothing was sent to Google, because .clasp.json does not hold the id of your script (scriptId): log in with “npx clasp login”, delete the line with scriptId in that file, run “${CREATE}”, then “npm run push” again (README, “Put it into Google”).`,
];

/** The script's id in the text of a .clasp.json, which may hold comments; null where there is none of one's own. */
export function scriptIdIn(settings: string): string | null {
  const id = /scriptId["']?\s*:\s*["']([^"']*)["']/.exec(settings)?.[1]?.trim() ?? '';
  return id === '' || id === PLACEHOLDER ? null : id;
}

/** The ids of a list of scripts: one a line, after `#` whose it is; each once. */
export function idsIn(list: string): readonly string[] {
  const ids = list.split('\n').map((line) => line.replace(/#.*/, '').trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}
