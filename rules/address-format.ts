import { findAddresses } from '../core/english/postal-address.ts';
import { pageRule } from '../core/rule.ts';

/** So many addresses in one list are reported at the first. */
const DIRECTORY = 3;

/** Ways to get in touch, one a bullet: this one is where to go, not what to write on an envelope. */
const TO_VISIT = /\b(?:visit|come|in person|find us|where|location|venue|meet)\b[^:]{0,30}: *$/i;

/** Not reported: an address inside a sentence, table cells, and where to go in a list of ways to get in touch. */
export default pageRule({
	id: 'address-format',
	title: 'Postal address not in lines',
	why: 'People copy an address line by line to an envelope or a map. One long line is easy to get wrong.',
	fix: 'Put each part on a line of its own, town and postcode too, and leave out the commas at the ends.',
	guidance: [
		{
			name: 'GOV.UK style guide: addresses in the UK',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#addresses-in-the-uk',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	languages: 'any',
	*check({ blocks, pageType }) {
		const found = blocks
			.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
			.flatMap((block) => findAddresses(block.text).map((address) => ({ block, ...address })));
		const inList = new Map<number, number>();
		for (const { block } of found) if (block.list) inList.set(block.list.list, (inList.get(block.list.list) ?? 0) + 1);
		const told = new Set<number>();
		for (const { block, start, end, form } of found) {
			const list = block.list?.list ?? -1;
			const several = inList.get(list) ?? 0;
			// In a form it may be the home of the person who fills it in.
			const isHome = pageType === 'form' && /^(?:\d|flat\b)/i.test(block.text.slice(start, end));
			if (isHome || told.has(list) || (block.list && TO_VISIT.test(block.text.slice(0, start)))) continue;
			if (several >= DIRECTORY) told.add(list);
			const one = form === 'one-line' ? 'This address stands in one line.' : 'The lines of this address end in commas.';
			yield { block, start, end, message: several < DIRECTORY ? one : `All ${several} addresses in this list are set so. ${one}` };
		}
	},
	examples: {
		bad: [
			'[Licensing Team, Example Council, Civic Centre, 1 High Street, Exampleton, EX1 1AA]',
			'Address: [Register Office, 9 Castle Street, Exampleton, Exampleshire, EX4 2QT]',
			'- Write to: [Electoral Services, Town Hall, Market Place, Exampleton, EX3 7JJ]',
			'- [North Library, 1 Oak Road, Exampleton, EX1 1AA]\n- South Library, 2 Oak Road, Exampleton, EX1 1AB\n- West Library, 3 Oak Road, Exampleton, EX1 1AD',
			'[Council Offices, 4 The Square, Exampleton EX9 9ZZ.]',
			'<p>You can post it to us at: <span>Example Council</span></p><p data-bad>Benefits Service,<br>Mill House,<br>42 Mill Lane,<br>Exampleton,<br>EX2 4BD.</p>',
			'<p data-bad>Write to us:<br>Benefits Service,<br>Mill House,<br>Exampleton,<br>EX2 4BD</p>',
		],
		good: [
			'<p>Council Tax<br>Example Council<br>Civic Centre<br>1 High Street<br>Exampleton<br>EX1 1AA</p>',
			'<p>Council Tax, Example Council<br>Civic Centre<br>Exampleton<br>EX1 1AA</p>',
			'The library is in Castle Street, Exampleton, next to the museum.',
			'We refused plans for a shop at 12 Oak Road, Exampleton, EX1 1AB. The owner can appeal.',
			'Send the form to Council Tax, Civic Centre, 1 High Street, Exampleton, EX1 1AA.',
			'The ward takes in Oak Road, Mill Lane, Castle Street and Market Place.',
			'We grit roads in EX1 1AA, EX1 2AB and, if it snows, in EX4 2QT',
			'| Town Hall, Market Place, Exampleton, EX3 7JJ',
			'Exampleton, EX1 1AA',
			'Talk to us:\n- Email: tips@example.gov.uk\n- Visit us: Mill House, 42 Mill Lane, Exampleton EX2 4BD',
			'- Come in person: Register Office, 9 Castle Street, Exampleton, EX4 2QT',
			'<html data-type="form"><main><h1>Check your answers</h1><p>Flat 3, 22 Queen Square, Exampleton, EX1 1AA</p></main></html>',
		],
	},
});
