import { blockRule } from '../core/rule.ts';
import { countWords, sentences } from '../core/text.ts';

/** Not reported: steps, which may need more than one sentence; quoted questions; lines of an address; notes in brackets. */
export default blockRule({
	id: 'bullet-multi-sentence',
	title: 'Bullet has more than one sentence',
	why: 'People skim bullets. What stands in a second sentence goes unread.',
	fix: 'Keep one sentence to a bullet, or write a paragraph with a heading.',
	guidance: [
		{
			name: 'GOV.UK style guide: bullet points and steps',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#bullet-points-and-steps',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	// An accessibility statement says of each fault which part of WCAG it fails: the model statement does so in two sentences.
	notOn: ['minutes', 'committee-report', 'statutory-notice', 'statement'],
	softOn: ['news', 'policy'],
	kinds: ['list-item'],
	*check({ text, list, quoted, spans }) {
		if (quoted || list?.ordered || !/[.!?]["')\]]* /.test(text)) return;
		const [first, ...more] = sentences(text.replaceAll('\n', ' ')).filter((sentence) => countWords(sentence.text) > 1);
		const second = more[0];
		if (first === undefined || second === undefined || /^\(/.test(second.text)) return;
		// A whole item that is one link is the title of a page: 'New here? Get your first bins'.
		if (spans.some(({ kind, start, end }) => kind === 'link' && end - start > text.length * 0.9)) return;
		yield {
			start: second.start,
			end: more.at(-1)?.end ?? second.end,
			message: `This bullet has ${more.length + 1} sentences.`,
		};
	},
	examples: {
		bad: [
			'- Milk bottles go in the blue bin. [Rinse them first. Leave the lids on.]\n- Pizza boxes can go in.',
			'- We take foil trays. [We cannot take crisp packets.]',
			'- Is your site over a hectare? [The fee rises for each 0.1 hectare.]',
			'You can choose:\n- a sitter at home. [You need to <a>book a sitter</a> 2 days ahead]\n- a day centre',
			'- An extension costs £258. [You pay nothing if it is for a disabled person.]',
		],
		good: [
			"- St. Mary's Hall is open from 7am to 10pm.\n- The walk is approx. 300 metres.",
			'- Cllr J. A. Patel will count the votes.\n- A short stay costs £1.50 an hour.',
			'- Pay by app or at www.example.gov.uk before you leave.',
			"- The answer to 'Can I stay on the list?' is on the form.",
			'<ol><li>Take off the lid. Rinse it.</li><li>Squash it. Put it in the box.</li></ol>',
			'<ul><li>Civic Centre<br>1 High Street<br>Exampleton</li><li>Northgate tip</li></ul>',
			'- You can bring a friend. (No dogs.)',
			'- <a>Moving here? Get your first bins</a>',
			'<html data-type="statement"><main><h1>Accessibility statement</h1><ul><li>Some pictures have no text. This fails success criterion 1.1.1.</li><li>A field has no name.</li></ul></main></html>',
			'- Bring your notice, if you have one, and proof of who you are.',
			'Rinse it first. Leave the lids on.',
		],
	},
});
