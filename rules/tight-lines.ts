import { elsewhere } from '../core/english/fold.ts';
import { pageRule } from '../core/rule.ts';

/** One finding a page, at the first place. What browsers do without a style sheet, about 1.15, is never reported. */
export default pageRule({
	id: 'tight-lines',
	title: 'Lines of text too close together',
	why: 'People with dyslexia or low vision slip from one line to another when the space between lines is narrow.',
	fix: 'Set the line height of text to 1.5 times the size of the letters.',
	guidance: [
		{
			name: 'WCAG: visual presentation',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/visual-presentation',
			wcag: '1.4.8',
		},
		{ name: 'WCAG technique C21: line spacing', url: 'https://www.w3.org/WAI/WCAG22/Techniques/css/C21' },
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'template',
	measures: 'lines',
	languages: 'any',
	// WCAG asks for 1.5, GOV.UK uses 1.25 to 1.32, browsers without a style sheet about 1.15. Two lines are text; fewer letters
	// than these may be one line.
	settings: { height: 1.12, letters: 120 },
	forAll: true,
	*check({ blocks }, { settings }) {
		const tight = blocks.filter(({ kind, look, text }) => {
			if (look === undefined || !/^(?:paragraph|list-item)$/.test(kind) || text.length < Number(settings.letters)) return false;
			return look.lineHeight > 0 && look.lineHeight < Number(settings.height) && ((look.lines ?? 0) > 1 || text.length > 250);
		});
		const [block] = tight;
		if (block?.look === undefined) return;
		yield {
			block,
			start: 0,
			end: block.text.length,
			message: `Each line is only ${block.look.lineHeight} times as high as the letters.${elsewhere(tight.length)}`,
		};
	},
	examples: {
		bad: [
			`<p data-bad style="line-height: 90%">${words(40)}</p>`,
			`<style>.close { line-height: 1 }</style><p class="close" data-bad>${words(60)}</p><p class="close">${words(40)}</p>`,
			`<div style="line-height: 14px; font-size: 16px"><p data-bad>${words(60)}</p></div>`,
			`<ul><li data-bad style="line-height: 1em">${words(60)}</li></ul>`,
			`<main lang="cy"><h1>Coed</h1><p data-bad style="line-height: 0.8">${'Mae coed yn dda i bawb. '.repeat(20)}</p></main>`,
		],
		good: [
			`<p>${words(60)}</p>`,
			`<p style="line-height: 1.25">${words(60)}</p>`,
			`<p style="line-height: 1.5">${words(60)}</p>`,
			`<p style="line-height: normal">${words(60)}</p>`,
			`<h2 style="line-height: 1">${words(60)}</h2>`,
			`<p style="line-height: 1">Pay your council tax online, by phone or at the office.</p>`,
			`<p style="line-height: 0">Short.</p><p>${words(60)}</p>`,
		],
	},
});

function words(count: number): string {
	return 'We plant a tree in the park for each new baby in town. '.repeat(Math.ceil(count / 12));
}
