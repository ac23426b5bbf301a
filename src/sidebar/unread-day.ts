// A day that a person has typed and the browser cannot take, as 31.02.2025: its field then hands over nothing, like a blank one.

const NEAR = 'details, .panel';

/** The first field in the same fold or panel as a button in which such a day stands; undefined where there is none. */
export function unreadDayBeside(button: Element): HTMLInputElement | undefined {
  const near = button.closest(NEAR);
  const fields = [...document.querySelectorAll('input')];
  return fields.find((field) => field.validity.badInput && field.closest(NEAR) === near);
}
