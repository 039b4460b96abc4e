import type { ElementFacts } from '../core/content.ts';
import type { FieldFacts, NoteFacts } from '../core/element-facts.ts';
import { pageRule } from '../core/rule.ts';

/** Choices that belong together: they share a name, or stand together below a question. Their fieldset is not theirs alone to judge. */
export default pageRule({
	id: 'field-group',
	title: 'Choices without a question around them',
	why: 'People who use a screen reader hear each choice, but not the question that it answers.',
	fix: "Ask the web team or supplier to put the choices in a 'fieldset', with the question as its 'legend'.",
	guidance: [
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
		{ name: 'Web Accessibility Initiative: grouping controls', url: 'https://www.w3.org/WAI/tutorials/forms/grouping/' },
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'supplier',
	languages: 'any',
	elements: 'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"]), select, textarea',
	everywhere: true,
	*check({ elements }) {
		for (const run of runs(elements)) {
			const [first] = run;
			if (first === undefined || !belongTogether(run) || run.some(({ field }) => isGrouped(field))) continue;
			const question = questionOf(first.field);
			yield {
				element: first.element,
				message: `${run.length} ${first.field.type === 'radio' ? 'radio buttons' : 'tick boxes'} are not tied to the question that they answer.`,
				...(question === '' ? {} : { suggestion: `Make '${question}' the legend of a group around them.` }),
			};
		}
	},
	examples: {
		bad: [
			'<form><h4>Which waste do you carry?</h4><label><input type="checkbox" name="waste" data-bad> Animal</label><br><label><input type="checkbox" name="waste"> Farm</label></form>',
			'<form><p>Do you live here?</p><input type="radio" name="live" id="y" data-bad><label for="y">Yes</label><input type="radio" name="live" id="n"><label for="n">No</label></form>',
			'<form><p>Which days suit you?</p><label><input type="checkbox" name="mon" data-bad> Monday</label><label><input type="checkbox" name="tue"> Tuesday</label></form>',
			'<form><div role="radiogroup"><label><input type="radio" name="a" data-bad> Yes</label><label><input type="radio" name="a"> No</label></div></form>',
			'<ul><li><input type="checkbox" name="c[1]" id="a" data-bad><label for="a">Bins</label><li><input type="checkbox" name="c[2]" id="b"><label for="b">Parks</label><li><input type="checkbox" name="c[3]" id="c"><label for="c">Trees</label></ul>',
		],
		good: [
			'<form><fieldset><legend>Do you live here?</legend><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label></fieldset></form>',
			'<form><p id="q">Do you live here?</p><div role="radiogroup" aria-labelledby="q"><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label></div></form>',
			'<form><fieldset><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label></fieldset></form>',
			'<form><label><input type="checkbox" name="terms"> I agree to the terms</label></form>',
			'<form><label for="n">Name</label><input id="n"><label><input type="checkbox" name="terms"> I agree to the terms</label><label><input type="checkbox" name="news"> Send me news</label></form>',
			'<form><span id="q">Do you live here?</span><input type="radio" name="a" aria-labelledby="q y"><span id="y">Yes</span><input type="radio" name="a" aria-labelledby="q n"><span id="n">No</span></form>',
			'<table><tr><th>Select<th>Street<tr><td><input type="checkbox" name="s" aria-label="High Street"><td>High Street<tr><td><input type="checkbox" name="s" aria-label="Low Street"><td>Low Street</table>',
		],
	},
});

interface Choice {
	readonly element: ElementFacts;
	readonly field: FieldFacts;
}

/** Choices next to each other, with no other field between them. */
function runs(elements: readonly ElementFacts[]): Choice[][] {
	const found: Choice[][] = [];
	let last: Choice | undefined;
	for (const element of elements) {
		const { field } = element;
		if (
			field === undefined ||
			!/^(?:radio|checkbox)$/.test(field.type) ||
			/^(?:header|navigation|footer)$/.test(element.region ?? '')
		) {
			last = undefined;
			continue;
		}
		const choice = { element, field };
		if (last !== undefined && goesWith(last, choice)) found.at(-1)?.push(choice);
		else found.push([choice]);
		last = choice;
	}
	return found;
}

function goesWith(one: Choice, next: Choice): boolean {
	if (one.field.type !== next.field.type || one.field.form !== next.field.form) return false;
	if (one.field.groups.length !== next.field.groups.length) return false;
	const same = stem(one.element) !== '' && stem(one.element) === stem(next.element);
	return same || (next.field.type === 'checkbox' && !next.field.notes.some((note) => note.at === 'above'));
}

/** 'waste[2]' and 'waste-3' are answers to one question. */
const stem = ({ attributes }: ElementFacts): string =>
	(attributes.name ?? '').replace(/\[[^\]]*\]$/, '').replace(/[-_.]?\d{1,3}$/, '');

function belongTogether(run: readonly Choice[]): boolean {
	const [first] = run;
	if (first === undefined || run.length < 2 || first.field.inTable) return false;
	const names = new Set(run.map(({ element }) => element.attributes.name ?? ''));
	if (names.size === 1 && !names.has('')) return true;
	const question = questionOf(first.field);
	return (
		/[?:]$/.test(question) || (run.length > 2 && (question !== '' || new Set(run.map(({ element }) => stem(element))).size === 1))
	);
}

const questionOf = ({ notes }: FieldFacts): string => notes.find((note) => isQuestion(note))?.words ?? '';
const isQuestion = ({ at, words, link, inLabel }: NoteFacts): boolean =>
	at === 'above' && !link && !inLabel && words.length >= 4 && words.length <= 150 && !/[.!;,]$/.test(words);

/** In a group with a name; what is wrong with a fieldset, the rule about fieldsets says. */
const isGrouped = ({ groups, labels, described }: FieldFacts): boolean =>
	groups.some(({ kind, name }) => kind === 'fieldset' || name !== '') ||
	described !== '' ||
	labels.filter(({ tie }) => tie === 'labelledby').length > 1;
