// Russian words of the tally that custom functions understand; alone in a file, so that no other words come into the script.

export const entries = { first: 'первый', second: 'второй' } as const;

export const tallyGroups = {
  all: 'Всего',
  women: 'Женщины',
  men: 'Мужчины',
  youth: 'Молодёжь',
  elderly: 'Пожилые',
  unemployed: 'Безработные',
  disabled: 'ЛОВЗ',
  other: 'Другие',
  notStated: 'Не указано',
} as const;
