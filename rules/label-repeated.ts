import type { FieldFacts } from '../core/element-facts.ts';
import { inForms, isEntry, labelWords } from '../core/elements/form-words.ts';
import { pageRule } from '../core/rule.ts';

/** Fields under a heading or in a group of their own may share names with those of the next: the group tells them apart. */
export default pageRule({
	id: 'label-repeated',
	title: 'Two fields have the same label',
	why: 'People who use a screen reader or voice control cannot tell the fields apart.',
	fix: "Give each field a label of its own, such as 'First name' and 'Last name', or each group a name.",
	guidance: [
		{
			name: 'WCAG: headings and labels',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels',
			wcag: '2.4.6',
		},
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'supplier',
	languages: 'any',
	elements: 'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"]), select, textarea',
	everywhere: true,
	*check({ elements }) {
		const groups = new Map<string, ReturnType<typeof inForms>>();
		for (const each of inForms(elements)) {
			const { field, element } = each;
			const name = labelWords(field.name);
			if (name === '' || !(isEntry(field) || field.type === 'checkbox') || field.inTable) continue;
			const key = JSON.stringify([name, field.form, field.groups.map((group) => group.name), element.section, field.described]);
			groups.set(key, [...(groups.get(key) ?? []), each]);
		}
		for (const same of groups.values()) {
			const [first, second] = same;
			if (first === undefined || second === undefined || isOneControl(first.field, second.field)) continue;
			yield {
				element: second.element,
				message: `${same.length} fields of this form are called '${first.field.name.slice(0, 60)}'.`,
			};
		}
	},
	examples: {
		bad: [
			'<form><label for="a">Name <input id="a"></label><br><label for="b">Name <input id="b" data-bad></label></form>',
			'<form><label for="a">Telephone</label><input id="a"><label for="b">Telephone:</label><input id="b" data-bad><label for="c">Telephone *</label><input id="c"></form>',
			'<form><label>Day <input></label><label>Month <input></label><p>To</p><label>Day <input data-bad></label><label>Month <input data-bad></label></form>',
			'<form><label>Other <input type="checkbox"></label><label>Other <input type="checkbox" data-bad></label></form>',
		],
		good: [
			'<form><label>First name <input></label><label>Last name <input></label></form>',
			'<form><fieldset><legend>From</legend><label>Day <input></label></fieldset><fieldset><legend>To</legend><label>Day <input></label></fieldset></form>',
			'<form><h2>You</h2><label>Name <input></label><h2>Your agent</h2><label>Name <input></label></form>',
			'<form><label>Email <input></label></form><form><label>Email <input></label></form>',
			'<form><label>Search <input name="q"></label><label>Search <input name="query"></label></form>',
			'<form><label>Yes <input type="radio" name="a"></label><label>Yes <input type="radio" name="b"></label></form>',
			'<form><label for="m">How much</label> <input id="m" type="number"><input type="range" aria-label="How much"></form>',
		],
	},
});

// A list and the box beside it, or a file picker and its text, may be two halves of one control.
const isOneControl = (one: FieldFacts, other: FieldFacts): boolean =>
	one.type !== other.type && (one.type === 'select' || other.type === 'select');
