import { isEntry } from '../core/elements/form-words.ts';
import { elementRule } from '../core/rule.ts';

/** A search box has a button that says what it is, so its label may be there for screen readers alone. */
export default elementRule({
	id: 'placeholder-as-label',
	title: 'Placeholder stands in for a label',
	why: 'The words vanish when people start to type, and some people cannot read the pale letters. They then lose track of what to enter.',
	fix: 'Ask the web team or supplier to show a label above the field, and to leave the field empty.',
	guidance: [
		{
			name: 'WCAG: labels or instructions',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/labels-or-instructions',
			wcag: '3.3.2',
		},
		{
			name: 'Web Accessibility Initiative: form instructions',
			url: 'https://www.w3.org/WAI/tutorials/forms/instructions/#placeholder-text',
		},
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'supplier',
	languages: 'any',
	elements: 'input[placeholder]:not([placeholder=""], [type="hidden"]), textarea[placeholder]:not([placeholder=""])',
	everywhere: true,
	check({ field, attributes }) {
		if (field === undefined || !isEntry(field) || field.inTable) return undefined;
		const { placeholder = '' } = attributes;
		const shown = field.labels.some((label) => label.shown && label.words !== '');
		// What a tooltip says alone is a fault that has a name of its own.
		if (shown || placeholder.trim() === '' || (attributes.title && field.name === attributes.title.trim())) return undefined;
		if (field.search) {
			return field.name === '' ? { message: says('the only label of this search box'), severity: 'consider' } : undefined;
		}
		if (field.name === '') return { message: says('the only label') };
		return { message: says('the only label that people can see'), severity: 'consider' };
	},
	examples: {
		bad: [
			'<form><input placeholder="Your name" data-bad></form>',
			'<form><label></label><input type="email" placeholder="Email address" data-bad></form>',
			'<form><textarea placeholder="What happened?" data-bad></textarea></form>',
			'<form><input placeholder="Your name" aria-label="Your name" data-bad></form>',
			'<form role="search"><input type="search" placeholder="Search" data-bad><button>Search</button></form>',
		],
		good: [
			'<form><label for="n">Name</label><input id="n" placeholder="Mr A Example"></form>',
			'<form><label>Name <input placeholder="Mr A Example"></label></form>',
			'<form><p id="n">Name</p><input aria-labelledby="n" placeholder="Mr A Example"></form>',
			'<form role="search"><input type="search" aria-label="Search this site" placeholder="Search"><button>Search</button></form>',
			'<form><label for="s" style="position: absolute; width: 1px; height: 1px; overflow: hidden">Search</label><input id="s" name="q" placeholder="Search"></form>',
			'<form><input title="Your name" placeholder="Your name"></form>',
			'<form><input aria-label="Name" placeholder=""></form>',
		],
	},
});

// What it says is not repeated: some forms put a person's own words there.
const says = (what: string): string => `Pale words inside the field are ${what}.`;
