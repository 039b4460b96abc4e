import type { ElementFacts } from '../core/content.ts';
import { kept } from '../core/english/pauses.ts';
import { pageRule } from '../core/rule.ts';

/** Words that style sheets add to a page. Marks, quotation marks, icons and bare numbers never reach this rule. One finding for each. */
export default pageRule({
	id: 'added-words',
	title: 'Style sheet adds words to the page',
	why: 'People who turn the style sheet off, translate the page or copy its words never get these, nor do some screen readers.',
	fix: 'Put the words into the page itself.',
	guidance: [
		{
			name: 'WCAG failure F87: words in the style sheet',
			url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F87',
			wcag: '1.3.1',
		},
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	elements: 'body [class], body [id], p, span, a, strong, b, em, li, td, th, h2, h3, h4, dt, dd, label, legend, button',
	*check({ elements }) {
		const said = new Set<string>();
		for (const element of yield* kept(elements, (each) => !wordsOf(each).next().done)) {
			for (const [words, where] of wordsOf(element)) {
				if (said.has(words)) continue;
				said.add(words);
				yield { element, message: `The style sheet adds '${words.slice(0, 80)}' ${where} this.` };
			}
		}
	},
	examples: {
		bad: [
			'<style>.cost::after { content: " (free until May)" }</style><p class="cost" data-bad>Parking</p>',
			'<style>#food:after { content: "Pizza" }</style><p>I like <span id="food" data-bad></span></p>',
			'<style>p.warn::before { content: "Warning: " }</style><p class="warn" data-bad>The road is closed.</p><p class="warn">The bridge is closed.</p>',
			'<style>label::after { content: " required" }</style><form><label data-bad for="n">Name</label><input id="n"></form>',
			'<style>dt::before { content: "Question: " }</style><dl><dt data-bad>Who can apply?</dt><dd>You can.</dd></dl>',
			'<style>.ten::after { content: \'£900\' } .two::after { content: \'£1,500\' }</style><ul><li>For 10 years: <span class="ten" data-bad></span></li><li>For 20 years: <span class="two" data-bad></span></li></ul>',
			'<style>.from::before { content: "9am" }</style><p>We open at <b class="from" data-bad></b>.</p>',
		],
		good: [
			'<style>.one::before { content: "1." } .two::before { content: "02" }</style><p class="one">Pay</p><p class="two">Park</p>',
			'<style>.new::after { content: "10" }</style><p>News <span class="new"></span></p>',
			'<style>span::after { content: "£900" }</style><p>It costs <span>£900</span>.</p>',
			'<style>p::before { content: "→ " } p::after { content: "" }</style><p>Parking</p>',
			'<style>q::before { content: open-quote } li::before { content: "/" }</style><ul><li><q>Home</q></li></ul>',
			'<style>h2::before { content: counter(part) ". " }</style><h2>Fees</h2>',
			'<style>.icon::before { font-family: "Material Icons"; content: "arrow_forward" }</style><p><span class="icon"></span> Next</p>',
			'<style>.cost::after { content: " (free)"; display: none }</style><p class="cost">Parking</p>',
			'<style>.new::after { content: "New" }</style><p class="new">New bins</p>',
			'<style>td::before { content: attr(data-label) }</style><table><tr><th>Zone</th></tr><tr><td data-label="Zone">A</td></tr></table>',
		],
	},
});

function* wordsOf({ added, text }: ElementFacts): Generator<[string, string]> {
	for (const [words, where] of [
		[added?.before ?? '', 'before'],
		[added?.after ?? '', 'after'],
	] as const) {
		if (words !== '' && !text.includes(words)) yield [words, where];
	}
}
