import type { Block } from '../core/content.ts';
import { pageRule } from '../core/rule.ts';
import { below, isStatement } from '../core/statement/statement.ts';
import { SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const SCOPE = /\bscope\b|\bexempt/;
const EXEMPT =
	/\b(?:exempt|(?:not|outside|out) (?:within |in |of )?(?:the )?scope|do(?:es)? not (?:require|apply|need|have to))\b/i;

interface Kind {
	readonly is: RegExp;
	/** Words that show the limit of the exemption. */
	readonly limit: RegExp;
	readonly ask: string;
}
/** Regulation 4(2): what each exemption is limited to. */
const KINDS: readonly Kind[] = [
	{
		is: /\b(?:pdfs?|documents?|word files?|spreadsheets?|office files?|attachments?)\b/i,
		limit: /\b2018\b/,
		ask: 'Documents are out of scope only if they are from before 23 September 2018 and no service needs them.',
	},
	{
		is: /^(?!.*\blive\b).*\b(?:videos?|audio|recordings?|podcasts?|webcasts?)\b/i,
		limit: /\b2020\b/,
		ask: 'Recorded video and audio are out of scope only if they are from before 23 September 2020.',
	},
	{
		is: /\bthird[ -]part(?:y|ies)\b/i,
		limit: /\b(?:control|fund(?:ed|ing)?|pa(?:y|id)|develop(?:ed)?|commission(?:ed)?|responsib\w+|own(?:ed)?)\b/i,
		ask: 'What others make is out of scope only if the council neither pays for it nor controls it.',
	},
];

/** What is listed as out of scope without the limit that the law sets (monitoring: check 24). */
export default pageRule({
	id: 'statement-out-of-scope',
	title: 'May be within the scope of the law',
	why: 'If content is out of scope by mistake, nobody fixes it, and people who need it get no other format.',
	fix: 'Give the limit that the law sets, and list the rest as non-compliance.',
	guidance: [
		{
			name: 'Accessibility regulations 2018: what is out of scope',
			url: 'https://www.legislation.gov.uk/uksi/2018/952/regulation/4',
		},
		SAMPLE,
	],
	severity: 'consider',
	area: 'statement',
	fixer: 'template',
	*check(page, { date }) {
		if (!isStatement(page, date)) return;
		const part = below(page.blocks, SCOPE);
		const listed = part.length > 0 ? part : page.blocks.filter(({ kind, text }) => kind !== 'heading' && EXEMPT.test(text));
		const all = listed.map(({ text }) => text).join('\n');
		for (const { is, limit, ask } of KINDS) {
			const first = listed.find((block: Block) => is.test(block.text));
			if (first !== undefined && !limit.test(all)) yield { block: first, message: ask };
		}
	},
	examples: {
		bad: [
			scope('<p data-bad>PDFs and Word documents are exempt.</p>'),
			scope('<ul><li data-bad>PDF documents</li><li>maps</li></ul>'),
			scope('<p data-bad>We do not plan to add captions to videos.</p>'),
			scope('<p data-bad>Third-party content, such as our payment forms and booking system.</p>'),
			sampleStatement([
				'<h3>Content that’s not within the scope of the accessibility regulations</h3><p>We do not plan to fix PDFs published before 23 September 2018 that people do not need to use our services.</p>',
				'<h3>PDFs</h3><p data-bad>The regulations do not require us to fix our PDF documents.</p>',
			]),
		],
		good: [
			sampleStatement(),
			scope('<p>Live video streams have no captions.</p>'),
			scope('<p>Videos published before 23 September 2020 have no captions.</p>'),
			scope('<p>PDFs: the law does not require us to fix those from before September 2018.</p>'),
			scope('<p>Third-party content that we do not fund, develop or control.</p>'),
			scope('<p>Online maps. The address of each place is in the text.</p>'),
			'<html data-type="service"><body><main><h1>Scope</h1><h2>Scope of the survey</h2><p>PDFs are not in it.</p></main></body></html>',
		],
	},
});

function scope(html: string): string {
	return sampleStatement([
		'<p>We do not plan to fix PDFs published before 23 September 2018 that people do not need to use our services.</p>',
		html,
	]);
}
