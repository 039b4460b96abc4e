import { elementRule } from '../core/rule.ts';

/** A fieldset is a group that screen readers announce: without a legend, as nothing. One around a search box alone hurts nobody. */
export default elementRule({
	id: 'fieldset-legend',
	title: 'Group of fields has no name',
	why: "People who use a screen reader hear 'group', but not what the fields in it have in common.",
	fix: "Ask the web team or supplier to put a 'legend' with words first in the 'fieldset', or to remove the 'fieldset'.",
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
	elements: 'fieldset',
	everywhere: true,
	check({ fieldset }) {
		if (fieldset === undefined || fieldset.namedOtherwise || fieldset.fields === 0) return undefined;
		const { legend, misplaced, choices, fields } = fieldset;
		if (legend !== undefined && legend !== '' && misplaced === undefined) return undefined;
		if (legend === undefined && (fieldset.search || (fields === 1 && misplaced === undefined))) return undefined;
		const message =
			misplaced === 'hidden'
				? 'The legend is hidden from everybody, screen readers too.'
				: misplaced === 'deeper'
					? "The legend does not stand directly in the 'fieldset', so it does not name the group."
					: legend === ''
						? 'The legend is empty.'
						: `A group of ${fields} fields has no legend.`;
		// Fields that have labels of their own can be understood without the name of their group; choices cannot.
		return choices > 1 || legend === '' ? { message } : { message, severity: 'consider' };
	},
	examples: {
		bad: [
			'<form><fieldset data-bad><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label></fieldset></form>',
			'<form><fieldset data-bad><h3>Your name</h3><label>First name <input></label><label>Last name <input></label></fieldset></form>',
			'<form><fieldset data-bad><legend></legend><label>First name <input></label></fieldset></form>',
			'<form><fieldset data-bad><legend>&nbsp;</legend><label>First name <input></label></fieldset></form>',
			'<form><fieldset data-bad><legend style="display: none">Your name</legend><label>First name <input></label><label>Last name <input></label></fieldset></form>',
			'<form><fieldset data-bad><div><legend>Your name</legend></div><label>First name <input></label></fieldset></form>',
		],
		good: [
			'<form><fieldset><legend>Do you live here?</legend><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label></fieldset></form>',
			'<form><fieldset aria-label="Your name"><label>First name <input></label><label>Last name <input></label></fieldset></form>',
			'<form><h3 id="h">Your name</h3><fieldset aria-labelledby="h"><label>First name <input></label><label>Last name <input></label></fieldset></form>',
			'<form><fieldset role="presentation"><label>First name <input></label><label>Last name <input></label></fieldset></form>',
			'<form><fieldset><label>Search <input type="search"></label><button>Go</button></fieldset></form>',
			'<form><fieldset><legend><img src="/a.png" alt="Your name"></legend><label>First name <input></label></fieldset></form>',
			'<form><fieldset><button>Send</button></fieldset></form>',
		],
	},
});
