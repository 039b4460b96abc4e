import { countWords } from '../core/english/text.ts';
import { pageRule } from '../core/rule.ts';

/** Counted as the page opens: what somebody has opened since is not hidden. One closed section is a detail, not a page. */
export default pageRule({
	id: 'accordion-overuse',
	title: 'Most of this page is hidden',
	why: 'People have to open section after section to find their answer. Many do not notice that there is more to read.',
	fix: 'Put what most people need on the page itself, under headings. Hide only what few people need.',
	guidance: [
		{
			name: 'GOV.UK Design System: accordion',
			url: 'https://design-system.service.gov.uk/components/accordion/',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	// 60% of the words and two sections: own judgement. 60 words: with fewer, there is little to look through.
	settings: { percent: 60, words: 60, sections: 2 },
	languages: 'any',
	*check({ blocks, top }, { settings }) {
		if (!top) return;
		const closed = blocks.filter((block) => block.closed !== undefined);
		const sections = new Set(closed.map((block) => block.closed)).size;
		const hidden = closed.reduce((total, { text }) => total + countWords(text), 0);
		if (hidden < Number(settings.words) || sections < Number(settings.sections)) return;
		const all = blocks.reduce((total, { text }) => total + countWords(text), 0);
		const percent = Math.floor((hidden / all) * 100);
		if (percent <= Number(settings.percent)) return;
		yield {
			message: `${percent}% of the words are in ${sections} closed sections.`,
			suggestion: 'Which of these sections do most people need? Could they be pages, or headings on this page?',
		};
	},
	examples: {
		bad: [
			`<p>Choose one.</p>${section('Who can apply', 40)}${section('What it costs', 40)}`,
			`<p>There are rules.</p>${panel('one', 35)}${panel('two', 35)}`,
			`<p lang="cy">Dewiswch un.</p>${section('Pwy sy’n gymwys', 30)}${section('Y gost', 40)}`,
			`<p>${prose(30)}</p>${section('A', 20)}${section('B', 20)}${section('C', 20)}`,
			`<h2>Rules</h2>${section('Bonfires', 61)}${section('Hens', 9)}`,
		],
		good: [
			`<p>${prose(60)}</p>${section('Who can apply', 40)}${section('What it costs', 30)}`,
			`<p>Choose one.</p>${section('What a tenancy is', 90)}`,
			`<p>Choose one.</p>${section('Help', 20)}${section('Costs', 20)}`,
			`<p>Read this.</p>${section('Who can apply', 40).replaceAll('<details>', '<details open>')}${section('Cost', 30).replaceAll('<details>', '<details open>')}`,
			`<p>${prose(80)}</p>`,
			'<p>Call us.</p>',
			`<p>${prose(100)}</p>${panel('one', 60)}${panel('two', 60)}`,
			`<nav><button aria-expanded="false" aria-controls="m">Menu</button><div id="m" hidden><p>${prose(90)}</p></div></nav><p>Call us.</p>`,
		],
	},
});

function prose(words: number): string {
	return Array.from({ length: words }, (_, at) => ['bins', 'parks', 'roads', 'trees'][at % 4]).join(' ');
}

function section(name: string, words: number): string {
	return `<details><summary>${name}</summary><p>${prose(words)}</p></details>`;
}

function panel(id: string, words: number): string {
	return `<h2><button aria-expanded="false" aria-controls="${id}">${id}</button></h2><div id="${id}" hidden><p>${prose(words)}</p></div>`;
}
