import type { ElementFacts } from '../core/content.ts';
import { isOwnDocument, isSameDocument } from '../core/elements/documents.ts';
import { documentType } from '../core/elements/link-words.ts';
import { pageRule } from '../core/rule.ts';

const DATA = ['csv', 'ods'];
const TEXT = ['odt', 'pdf', 'rtf'];
/** Formats that need one maker's program, what anybody can open instead, and what to suggest. */
const CLOSED: Readonly<Record<string, { readonly open: readonly string[]; readonly advice: string }>> = {
	doc: { open: TEXT, advice: 'a page, or an ODT file' },
	docx: { open: TEXT, advice: 'a page, or an ODT file' },
	docm: { open: TEXT, advice: 'a page, or an ODT file' },
	xls: { open: DATA, advice: 'a table on the page, or an ODS or CSV file' },
	xlsx: { open: DATA, advice: 'a table on the page, or an ODS or CSV file' },
	xlsm: { open: DATA, advice: 'a table on the page, or an ODS or CSV file' },
	ppt: { open: ['odp', ...TEXT], advice: 'a page, or an ODP file' },
	pptx: { open: ['odp', ...TEXT], advice: 'a page, or an ODP file' },
};

/** Not reported: a file that is there in an open format, too, and other organisations' files. */
export default pageRule({
	id: 'document-format',
	title: 'File needs a program that people buy',
	why: 'People without that program, or on a phone, may not be able to open the file.',
	fix: 'Publish it as a page, or add a file in an open format.',
	guidance: [
		{
			name: 'GOV.UK: choose an attachment file type and name',
			url: 'https://guidance.publishing.service.gov.uk/formatting-content/attachments/choose-attachment-type-name/',
		},
	],
	severity: 'should',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	elements: 'a[href]',
	*check({ elements }, { site }) {
		const files = elements.flatMap((element) => {
			const type = documentType(element);
			return type === undefined ? [] : [{ element, type }];
		});
		const seen: ElementFacts[] = [];
		for (const { element, type } of files) {
			const closed = CLOSED[type];
			if (closed === undefined || !isOwnDocument(element, site)) continue;
			if (files.some((other) => closed.open.includes(other.type) && isSameDocument(element, other.element))) continue;
			// One finding a file, however often it is linked.
			if (seen.some(({ attributes }) => attributes.resolved === element.attributes.resolved)) continue;
			seen.push(element);
			yield { element, message: `This file is a ${type.toUpperCase()}.`, suggestion: `Could it be ${closed.advice}?` };
		}
	},
	examples: {
		bad: [
			'<p><a href="/files/rents.xls" data-bad>Garage rents (Excel, 80KB)</a></p>',
			'<p><a href="/files/letter.docx" data-bad>Letter to your landlord (Word, 28KB)</a></p>',
			'<p><a href="/files/slides.pptx" data-bad>Slides (PowerPoint, 5MB)</a></p>',
			'<p><a href="/files/rents.xlsx" data-bad>Rents (Excel, 80KB)</a> or <a href="/files/rents.pdf">Rents (PDF, 80KB)</a></p>',
			'<p><a href="/get/12" download="rents.xlsx" data-bad>Rents</a></p>',
			'<p lang="cy"><a href="/ffeiliau/llythyr.doc" data-bad>Llythyr (Word, 20KB)</a></p>',
		],
		good: [
			'<p><a href="/files/rents.ods">Garage rents (ODS, 80KB)</a></p>',
			'<p><a href="/files/rents.csv">Garage rents (CSV, 8KB)</a></p>',
			'<p><a href="/files/rules.pdf">Garage rules (PDF, 80KB)</a></p>',
			'<p><a href="/files/rents.xlsx">Rents (Excel, 88KB)</a> or <a href="/files/rents.ods">rents (ODS, 80KB)</a></p>',
			'<p><a href="/files/form-1.docx">Form</a> (Word, 20KB) and <a href="/files/form-1.odt">Form</a> (ODT, 20KB)</p>',
			'<p><a href="/files/letter.docx">Letter (Word, 28KB)</a> or <a href="/files/letter.pdf">letter (PDF, 30KB)</a></p>',
			'<p><a href="/docs/list">List of courses in Word</a> <a href="https://doc.example.org/a">Doctor</a></p>',
			'<p><a href="https://www.example.org/a.docx">Letter by Shelter (Word, 20KB)</a></p>',
		],
	},
});
