import { findPhones } from '../core/english/phones.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/** 03 costs what 01 does, which few people know; 084, 087 and 09 cost more. */
const COSTS = /^0(?:3|84|87|9)/;
const NOTE =
	/\b(?:call charges|calls?\b[^.\n]{0,60}?\b(?:costs?|charged|charges|(?:is|are|be) free)\b|(?:pence|p) (?:a|per) (?:min(?:ute)?|call)|access charge|local (?:call )?rates?|standard (?:network |geographic )?rate|(?:inclusive|free|bundled) minutes|costs? (?:the same|up to|no more)|cost of (?:the |your |a )?calls?|phone charges|charged at|free to call|same (?:cost|price|rate) as)\b/i;

/** A note anywhere on the page will do. Each number is reported once, where it stands first. */
export default pageRule({
	id: 'phone-cost',
	title: 'Does not say what the call costs',
	why: 'People who pay for each call put it off when they do not know the cost. Some numbers are not in their free minutes.',
	fix: 'Say what a call costs, or link to the page about call charges on GOV.UK.',
	guidance: [{ name: 'GOV.UK: call charges and phone numbers', url: 'https://www.gov.uk/call-charges' }],
	// The style guide says nothing of it: own judgement.
	severity: 'consider',
	area: 'trust',
	fixer: 'content',
	*check({ blocks, surrounds }) {
		const found: PageMatch[] = [];
		const known = new Set<string>();
		for (const block of blocks) {
			for (const { label, digits, start, end } of findPhones(block.text)) {
				if (!COSTS.test(digits) || known.has(digits)) continue;
				known.add(digits);
				const message = digits.startsWith('03')
					? 'Numbers that start with 03 cost the same as those with 01 or 02, but the page does not say so.'
					: `A call to a number that starts with ${digits.startsWith('09') ? '09' : digits.slice(0, 3)} costs extra. The page does not say how much.`;
				found.push({ block, start: start + label.length, end, message });
			}
		}
		if (found.length === 0) return;
		const noted =
			blocks.some(({ text }) => NOTE.test(text)) ||
			NOTE.test(surrounds.text) ||
			surrounds.links.some(({ href, text }) => /call-charges/i.test(href) || NOTE.test(text));
		if (!noted) yield* found;
	},
	examples: {
		bad: [
			'Telephone: [0845 000 0477]',
			'- Book a court: [0909 879 0155]\n- Cancel in writing',
			'Call us on [0300 000 0451]. It is quicker online. Call [0870 000 0451] at night.\nTelephone: 0300 000 0451',
			'| [0344 000 0162]',
			'If we owe you money, call [0306 999 0123].',
		],
		good: [
			'Telephone: 0300 000 0144. <a href="https://www.gov.uk/call-charges">Find out about call charges</a>.',
			'Telephone: 0845 000 0162. Calls cost 5 pence a minute plus the access charge of your phone company.',
			'Telephone: 0345 000 0188\nCalls cost the same as to numbers that start with 01.',
			'Telephone: 01632 960 812. If you are at risk, call 08081 570 144 or 0800 111 144.',
			'Telephone: 020 7946 0333',
			'Your reference is 08451199000 or begins with 03.',
			'Call 0300 000 0144. It is charged at local rate.',
			'<p>Telephone: 0300 000 0144. See <a href="https://www.gov.uk/call-charges">what it costs</a>.</p>',
		],
	},
});
