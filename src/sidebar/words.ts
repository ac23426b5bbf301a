// The words of the sidebar come with its first answer; those for the time before lie in the page.
export { firstWords } from '#texts/ky/first-words';
export type { SidebarWords } from '#texts/words';
