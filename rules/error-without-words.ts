import type { Block, ElementFacts } from '../core/content.ts';
import type { FieldFacts } from '../core/element-facts.ts';
import { markOf } from '../core/elements/error-looks.ts';
import { hasErrorWords, inForms, isErrorSummary, labelWords, SUMMARY_LIMIT } from '../core/elements/form-words.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/**
 * A form that says 'there are errors' has to say where, in words. Reported once a page: at the first field that only its colour
 * marks, else at the summary. A field whose own words ask for something has an error message.
 */
export default pageRule({
	id: 'error-without-words',
	title: 'Form does not say which answers are wrong',
	why: 'People who cannot see colours well, or who use a screen reader, do not find out what to correct.',
	fix: 'Ask the web team or supplier to name each wrong field at the top, and to say beside it what to do.',
	guidance: [
		{
			name: 'WCAG: error identification',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/error-identification',
			wcag: '3.3.1',
		},
		{ name: 'WCAG: use of colour', url: 'https://www.w3.org/WAI/WCAG22/Understanding/use-of-color', wcag: '1.4.1' },
	],
	severity: 'should',
	certainty: 'likely',
	area: 'accessibility',
	fixer: 'supplier',
	elements:
		'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"]), select, textarea, [role="alert"], [aria-live="assertive"]',
	everywhere: true,
	*check({ elements, blocks, surrounds }) {
		const all = inForms(elements);
		if (all.length === 0 || all.some(({ field }) => hasErrorWords(field) && markOf(field) !== undefined)) return;
		const alert = elements.find(({ field, text }) => field === undefined && isErrorSummary(text));
		const block = blocks.find(({ kind, text }) => /^(?:paragraph|heading|list-item)$/.test(kind) && isErrorSummary(text));
		const summary = alert ?? block;
		const words = `${alert?.text ?? ''} ${block === undefined ? '' : wordsFrom(blocks.slice(block.id), all)}`.toLowerCase();
		const named = all.some(({ element, field }) => isNamed(element, field, words, surrounds.links));
		const found = named ? undefined : fault(all, summary !== undefined);
		if (found) yield found;
		else if (summary && !named && !all.some(({ field }) => hasErrorWords(field) || markOf(field) !== undefined)) {
			const message = `The page says '${summary.text.slice(0, 100)}', but no field has an error message.`;
			yield alert ? { element: alert, message } : { ...(block && { block, start: 0, end: block.text.length }), message };
		}
	},
	examples: {
		bad: [
			'<form><div role="alert">You need to fix the errors on this page before continuing.</div><label>Number <input name="a" style="border: 1px solid #df3034; background: #fae1e1" data-bad></label><label>Surname <input name="b"></label></form>',
			'<form><div role="alert" data-bad>There was a problem. You need to fix the errors.</div><label>Number <input name="a"></label><label>Surname <input name="b"></label></form>',
			'<form><h2 data-bad>There is a problem</h2><label>Number <input name="a"></label><label>Surname <input name="b"></label></form>',
			'<form><p>Tell us about you.</p><label for="a" style="color: #d4351c">Number</label> <input id="a" data-bad><label for="b">Surname</label> <input id="b"></form>',
			'<form><label for="a">Number</label> <input id="a" style="border: 2px solid red" data-bad><label for="b">Surname</label> <input id="b" style="border: 2px solid black"></form>',
			'<div role="alert"><p>Fill in the answers that have a red label.</p></div><form><label for="a">Kind of dog</label> <input id="a"><label for="b" style="color: #8a1200">Street</label> <input id="b" data-bad></form>',
		],
		good: [
			'<form><label for="a" style="color: #8a1200">Kind of dog</label> <input id="a"><label for="b" style="color: #8a1200">Street</label> <input id="b"></form>',
			'<form><div role="alert">There is a problem. Enter your passport number.</div><label for="a">Passport number</label> <input id="a" style="border: 2px solid red"><label for="b">Surname</label> <input id="b"></form>',
			'<form><h2>There is a problem</h2><ul><li><a href="#a">Enter the number</a></li></ul><label for="a">Number</label> <input id="a"></form>',
			'<form><div role="alert">Please fix the errors below.</div><label for="a">Number</label> <span>Enter a number like 123456</span> <input id="a" style="border: 2px solid red"><label for="b">Surname</label> <input id="b"></form>',
			'<form><label for="a">Number</label> <input id="a" style="border: 2px solid red"><label for="b">Surname</label> <input id="b" style="border: 2px solid red"></form>',
			'<p>There is a problem with our phone lines today.</p><form><label for="a">Number</label> <input id="a"></form>',
			'<h2>If there is a problem with your bin</h2><form><label for="a">Number</label> <input id="a"></form>',
			'<div role="alert">There is a problem. Our offices are closed.</div><p>Call us.</p>',
			'<form><label for="a">Number</label> <input id="a" aria-invalid="true" aria-describedby="e"><p id="e">Enter a number</p></form>',
		],
	},
});

/** The summary and the list below it, down to the first label. */
function wordsFrom(blocks: readonly Block[], all: ReturnType<typeof inForms>): string {
	const names = new Set(all.map(nameOf));
	const end = blocks.findIndex(({ text }, at) => at > 0 && names.has(labelWords(text)));
	return blocks
		.slice(0, Math.min(end === -1 ? 8 : end, 8))
		.map(({ text }) => text.slice(0, SUMMARY_LIMIT))
		.join(' ');
}

const nameOf = ({ field }: { readonly field: FieldFacts }): string =>
	labelWords(field.labels.find(({ shown }) => shown)?.words || field.name);

function isNamed(
	{ attributes }: ElementFacts,
	field: FieldFacts,
	words: string,
	links: readonly { readonly href: string }[],
): boolean {
	const name = nameOf({ field });
	const { id = '' } = attributes;
	return (name.length > 2 && words.includes(name)) || (id !== '' && links.some(({ href }) => href.endsWith(`#${id}`)));
}

// A form whose fields are all red is in the colours of the council.
function fault(all: ReturnType<typeof inForms>, summary: boolean): PageMatch | undefined {
	const marked = all.filter(({ field }) => markOf(field) !== undefined && !hasErrorWords(field));
	const [first] = marked;
	if (first === undefined || marked.length === all.length) return undefined;
	const many = marked.length === 1 ? '1 field is' : `${marked.length} fields are`;
	const sure = summary || marked.some(({ field }) => field.invalid);
	const message = `${many} marked in another colour, and no words say what is wrong.`;
	return { element: first.element, message, ...(sure ? {} : { severity: 'consider' as const }) };
}
