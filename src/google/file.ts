// The files of the project that are no script: pages are the only ones that a script can read of its own.

/** The text of a file of the project, to the letter. */
export function readFile(name: string): string {
  return HtmlService.createTemplateFromFile(name).getRawContent();
}
