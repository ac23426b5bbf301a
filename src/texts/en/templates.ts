// The words of a group's own templates, in English.

export const template = {
  kept: 'The template “{name}” is kept: “{kind}” is made by it from now on.',
  given:
    "“{kind}” is made without a template again. The template's file stays in the Drive of whoever handed it over.",
  using: 'Template: {name}. Handed over by: {keeper}',
  none: "There is no template of your own: the paper is made in the program's own form.",
  exampleName: 'Example of a template: {kind}',
  exampleMade:
    "The example of a template is ready: download the file, fit it to the group's letterhead and hand it over here.",
  exampleAbout:
    'Put your own line in place of this one. Examples of tags: {tags}. The whole text of the paper takes the place of the tag below.',
  /** The tag that stands for the whole paper. */
  text: 'text',
  meant: 'perhaps {tag}',
  giveUp: 'Remove the template',
  example: 'Make an example of a template',
  /** What is wrong with a template, `{tag}`; `{whole}` is the tag of the whole text. */
  faults: {
    notDocx:
      'the file is no .docx or is damaged. Save the template as .docx in Word or Google Docs and hand it over again',
    tooLarge: 'the file is larger than 3 MB. Make the pictures in it smaller and hand it over again',
    noTags: 'there is no tag. Write at least {whole}',
    unclosed: '{tag} is not closed',
    unopened: '{tag} is not opened',
    notAlone: '{tag} must stand on a line of its own',
    broken: 'the tag {tag} cannot be read',
    unknown: 'there is no tag {tag}',
  },
};
