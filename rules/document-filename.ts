import { documentName, fileName, isOwnDocument } from '../core/elements/documents.ts';
import { documentType } from '../core/elements/link-words.ts';
import { elementRule } from '../core/rule.ts';

const STATE = /(?:^|[^a-z])(final|draft|copy of|copy-of|copy_of|v\d{1,2}(?:[._-]\d{1,2})?|version[ _-]?\d{1,2})(?=$|[^a-z0-9])/i;
const YEAR = '(?:19|20)\\d{2}';
const DATE = new RegExp(
	`(?:^|\\D)(?:\\d{1,2}[-_. ]\\d{1,2}[-_. ](?:${YEAR}|\\d{2})|${YEAR}[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12]\\d|3[01])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])${YEAR})(?:\\D|$)`,
);

/** Not reported: a year or a month alone, which belong to the names of plans and minutes, and what only a computer named. */
export default elementRule({
	id: 'document-filename',
	title: 'Name of the file is untidy',
	why: 'People look for the file in their downloads later, and see only this name.',
	fix: 'Use small letters and hyphens, and say what it is, such as allotment-rules.pdf. Leave out dates and versions.',
	guidance: [
		{
			name: 'GOV.UK: choose an attachment file type and name',
			url: 'https://guidance.publishing.service.gov.uk/formatting-content/attachments/choose-attachment-type-name/',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	off: 'Most content systems name files themselves, and other faults matter more to people.',
	elements: 'a[href]',
	check(element, { site }) {
		if (documentType(element) === undefined || !isOwnDocument(element, site)) return undefined;
		const name = fileName(element);
		const stem = name.replace(/\.\w+$/, '');
		// '3f2a9c…' is nobody's choice.
		if (!name.includes('.') || /^[0-9a-f-]{16,}$/i.test(stem)) return undefined;
		// What the title says, too, is part of the name: 'Draft local plan'.
		const title = documentName(element).toLowerCase();
		const state = STATE.exec(stem)?.[1];
		const faults = [
			...(/[ +]/.test(stem) ? ['spaces'] : []),
			...(/\p{Lu}/u.test(stem) ? ['capitals'] : []),
			...(DATE.test(stem) && !/(?:19|20)\d\d/.test(title) ? ['a date'] : []),
			...(state !== undefined && !title.includes(state.toLowerCase()) ? [`'${state}'`] : []),
		];
		if (faults.length === 0) return undefined;
		return { message: `The name '${name.slice(0, 100)}' has ${faults.join(' and ')}.` };
	},
	examples: {
		bad: [
			'<p><a href="/files/Garage%20Rules%20FINAL.pdf" data-bad>Garage rules (PDF, 90KB)</a></p>',
			'<p><a href="/files/garage-rules-v2.pdf" data-bad>Garage rules (PDF, 90KB)</a></p>',
			'<p><a href="/files/copy-of-rules.docx" data-bad>Garage rules (Word, 90KB)</a></p>',
			'<p><a href="/files/rules-14-03-2026.pdf" data-bad>Garage rules (PDF, 90KB)</a></p>',
			'<p><a href="/files/draft_rules.pdf" data-bad>Garage rules (PDF, 90KB)</a></p>',
			'<p><a href="/files/GarageRules.pdf" data-bad>Garage rules (PDF, 90KB)</a></p>',
		],
		good: [
			'<p><a href="/files/garage-rules.pdf">Garage rules (PDF, 90KB)</a></p>',
			'<p><a href="/files/draughts-in-garages.pdf">Draughts (PDF, 90KB)</a></p>',
			'<p><a href="/files/draft-local-plan.pdf">Draft local plan (PDF, 9MB)</a> <a href="/files/minutes-2026-06-04.pdf">Minutes, 4 June 2026 (PDF, 90KB)</a></p>',
			'<p><a href="/files/clean-air-for-new-tenants.pdf">Clean air (PDF, 90KB)</a></p>',
			'<p><a href="/files/v5c-log-book.pdf">Log book (PDF, 90KB)</a></p>',
			'<p><a href="/Documents/2026-11/plan.pdf">Plan (PDF, 90KB)</a></p>',
			'<p><a href="/files/budget-2026-to-2027.pdf">Budget (PDF, 90KB)</a></p>',
			'<p><a href="/Planning/Draft-Plan">Draft plan</a></p>',
			'<p><a href="/files/9f2c4411ab0346e2b1c0.pdf">Plan (PDF, 90KB)</a></p>',
			'<p><a href="https://www.example.org/Final Report.pdf">Report by Shelter (PDF, 90KB)</a></p>',
			'<p><a href="/files/finalists-and-newton-park.pdf">Finalists (PDF, 90KB)</a></p>',
		],
	},
});
