import { countWords } from '../core/english/text.ts';
import { blockRule, PROSE } from '../core/rule.ts';

/** Not reported: headings, buttons, short lines, cells with figures, and the few words of a narrow card. */
export default blockRule({
	id: 'centred-block',
	title: 'Centred text of several lines',
	why: 'Each line starts somewhere else, so people lose their place, most of all with a screen magnifier.',
	fix: 'Line it up on the left.',
	guidance: [{ name: 'NHS service manual: formatting', url: 'https://service-manual.nhs.uk/content/formatting' }],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	measures: 'lines',
	languages: 'any',
	// Two lines may be centred: our own reading of the NHS advice to line up on the left. No line should be longer than 80
	// letters (WCAG 1.4.8), so what is two lines on a wide screen is more for most people. Fewer words are a card or a slogan.
	settings: { lines: 2, letters: 160, words: 15 },
	kinds: PROSE,
	*check({ text, look }, { settings }) {
		if (look?.align !== 'centre') return;
		const long = (look.lines ?? 0) > Number(settings.lines) || text.length > Number(settings.letters);
		if (long && countWords(text) >= Number(settings.words)) yield { start: 0, end: text.length };
	},
	examples: {
		bad: [
			'<p data-bad style="text-align: center">Foster carers come from all walks of life. You can be single, married, in work or retired, and you do not have to own your home. What we ask for is a spare room, time and patience. We train you, pay you each week and give you a worker whom you can ring at any hour of the day or night.</p>',
			'<div><center><p data-bad>The local history room holds maps, parish records and 12,000 photos of the town. You can look at most of them without booking, but some old maps are kept in a store and take 2 days to bring out. Bring a pencil, because pens are not allowed near the records, and leave bags and coats in the lockers by the door.</p></center></div>',
			'<ul><li data-bad style="text-align: center">vans and trailers need a permit, which you can get online up to 12 times a year, and the permit must show the registration number of the van that you will bring, the kind of waste that is in it and the day on which you plan to come</li></ul>',
			'<div style="width: 300px"><p data-bad style="text-align: center">You can choose an oak, a birch or a wild cherry, and we plant it in the winter after the burial.</p></div>',
			'<details><summary>Graves</summary><p data-bad style="text-align: center">You can choose an oak, a birch or a wild cherry, and we plant it in the winter after the burial. Coffins must be made of wicker, card or plain wood so that they rot away. We do not allow headstones, vases or lights in the wood. The name of each person is carved on a bench by the gate and kept in a book at the lodge.</p></details>',
		],
		good: [
			'<p style="text-align: center">Book a ceremony at Riverside House.</p>',
			'<h2 style="text-align: center">Report a broken street light</h2><p style="text-align: center"><a href="/report">Report it now</a></p>',
			'<div style="max-width: 30em; margin: 0 auto"><p>Your child can have a free school meal if you get Universal Credit and earn less than the limit. The school also gets money for trips and extra lessons when you apply, so do it even if your child brings a packed lunch. It takes 5 minutes.</p></div>',
			'<table><caption>Daily rents</caption><tr><th>Stall</th><th>Price</th></tr><tr><td>Small</td><td style="text-align: center">£15</td></tr></table>',
			'<div style="text-align: center"><p style="text-align: left">We keep stray dogs for 7 days at the kennels in Mill Lane. Ring first with the chip number and a description. You have to pay £25 and the cost of each night before you can take your dog home, and you need photo ID. After 7 days we find the dog a new home.</p></div>',
			'<div style="width: 120px; text-align: center"><p>Find out when we empty your bins and boxes</p></div>',
			'<p style="text-align: center">Example Council<br>1 High Street<br>Exampleton<br>EX1 1AA</p>',
			'<details><summary>Graves</summary><p style="text-align: center">Ring the lodge.</p></details>',
		],
	},
});
