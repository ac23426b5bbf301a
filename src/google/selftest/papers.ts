// Papers: a .docx file becomes a Google Doc, a PDF comes out of it, and a kept .docx is read back to the letter.
import { documentPort } from '../drive.ts';
import type { Bench, Probe } from './probe.ts';

const NAME = 'БМжБ: өзүн-өзү текшерүү';

const converted = ({ paper }: Bench) => documentPort.create(NAME, paper).url;

export const paperProbes: readonly Probe[] = [
  {
    id: 'a .docx becomes a Google Doc',
    assumes: true,
    see: (bench) => /[\w-]{25,}/.test(converted(bench)),
  },
  {
    id: 'its PDF in the run that made it',
    assumes: '%PDF',
    see: (bench) => {
      const { content } = documentPort.pdf(converted(bench), NAME);
      const bytes = (content as GoogleAppsScript.Base.Blob).getBytes().slice(0, 4);
      return String.fromCharCode(...bytes);
    },
  },
  {
    id: 'a template read back to the letter',
    assumes: true,
    see: ({ paper }) => {
      const { url } = documentPort.store(NAME, paper);
      return `${documentPort.read(url)}` === `${paper}`;
    },
  },
];
