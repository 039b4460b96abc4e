import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run, Runs } from './blocks.ts';

/** Word allows letters, digits and underscores, 40 at most. */
export const bookmark = (id: string): string => id.replace(/\W/g, '_').slice(0, 40);

export const runs = (of: Runs, looksLinked = false): ParagraphChild[] => of.flatMap((run) => child(run, looksLinked));

function child({ link, ...run }: Run, looksLinked: boolean): ParagraphChild[] {
	const children = textRuns(run, looksLinked || link !== undefined);
	if (link === undefined) return children;
	return link.startsWith('#')
		? [new InternalHyperlink({ anchor: bookmark(link.slice(1)), children })]
		: [new ExternalHyperlink({ link, children })];
}

/** Line breaks of the page stay line breaks. */
const textRuns = ({ text, strong, code, lang = '' }: Run, isLink: boolean): TextRun[] =>
	text.split('\n').map(
		(part, at) =>
			new TextRun({
				text: part,
				...(at === 0 ? {} : { break: 1 }),
				...(strong ? { bold: true } : {}),
				...(code ? { font: 'Courier New' } : {}),
				...(isLink ? { style: 'Hyperlink' } : {}),
				// A page may claim any language; Word takes only the shape of one.
				...(LANGUAGE.test(lang) ? { language: { value: lang } } : {}),
			}),
	);

const LANGUAGE = /^(?!en$)[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i;
