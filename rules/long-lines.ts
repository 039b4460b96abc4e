import type { Block } from '../core/content.ts';
import { elsewhere } from '../core/english/fold.ts';
import { pageRule } from '../core/rule.ts';

/**
 * One finding a page, at the longest line. A block of so many lines has at least this many letters on each full line. Not
 * reported where no style sheet sets the height of lines: the site's own did not load, so its width is not there either.
 */
export default pageRule({
	id: 'long-lines',
	title: 'Long lines of text',
	why: 'People lose their place on the way back to the start of the next line. It is worst for people with dyslexia.',
	fix: 'Set a greatest width for text, so that a line has 80 letters or fewer.',
	guidance: [
		{
			name: 'WCAG: visual presentation',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/visual-presentation',
			wcag: '1.4.8',
		},
		{ name: 'GOV.UK Design System: layout', url: 'https://design-system.service.gov.uk/styles/layout/' },
	],
	severity: 'consider',
	area: 'accessibility',
	fixer: 'template',
	measures: 'lines',
	languages: 'any',
	// WCAG 1.4.8 asks for 80 letters, GOV.UK for about 75. The widest columns of GOV.UK pages hold 105.
	settings: { letters: 110 },
	forAll: true,
	*check({ blocks }, { settings }) {
		const long = blocks.filter((block) => isText(block) && perLine(block) >= Number(settings.letters));
		const block = long.toSorted((a, b) => perLine(b) - perLine(a))[0];
		if (block === undefined) return;
		const message = `In this window, about ${Math.round(perLine(block) / 10) * 10} letters fit on a line.${elsewhere(long.length)}`;
		yield { block, start: 0, end: block.text.length, message };
	},
	examples: {
		bad: [
			`<div style="width: 1200px; line-height: 1.5"><p data-bad>${words()}</p></div>`,
			`<div style="width: 1300px; line-height: 1.5"><p data-bad>${words()}</p><p>Short.</p></div>`,
			`<ul style="width: 1250px; line-height: 1.5"><li data-bad>${words()}</li></ul>`,
			`<main lang="cy" style="width: 1250px; line-height: 1.5"><h1>Coed</h1><p data-bad>${'Mae coed yn dda i bawb. '.repeat(24)}</p></main>`,
		],
		good: [
			`<div style="max-width: 960px; font-size: 19px; font-family: Arial, sans-serif; line-height: 1.5"><p>${words()}</p></div>`,
			`<div style="max-width: 40em; line-height: 1.5"><p>${words()}</p></div>`,
			`<div style="width: 1200px; line-height: 1.5"><p>Put your bin out before 6am on the day of your collection.</p></div>`,
			`<div style="width: 1200px; line-height: 1.5"><p>1 High Street<br>Exampleton<br>EX1 1AA</p></div>`,
			`<table style="width: 1200px; line-height: 1.5"><tr><th>Trees</th></tr><tr><td>${words()}</td></tr></table>`,
			`<div style="width: 1200px; font-size: 30px; line-height: 1.5"><p>${words()}</p></div>`,
			`<div style="width: 1200px"><p>${words()}</p></div>`,
			`<div style="width: 1200px; line-height: 1.5"><h2>${words()}</h2></div>`,
		],
	},
});

function words(): string {
	return 'We plant a tree in the park for each new baby in town. '.repeat(12);
}

const isText = ({ kind, text, closed, look }: Block): boolean =>
	/^(?:paragraph|list-item)$/.test(kind) &&
	text.length >= 200 &&
	closed === undefined &&
	!text.includes('\n') &&
	look !== undefined &&
	look.lineHeight > 0;

const perLine = ({ text, look }: Block): number => ((look?.lines ?? 0) > 1 ? text.length / (look?.lines ?? 1) : 0);
