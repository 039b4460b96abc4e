import type { NoteFacts } from '../core/element-facts.ts';
import { isEntry, isHint, isMark } from '../core/elements/form-words.ts';
import { elementRule } from '../core/rule.ts';

const LONGEST = 90;

/** Words between a label and its field are about the field; words after it are so where they say how to fill it in. */
export default elementRule({
	id: 'hint-not-tied',
	title: 'Hint that screen readers leave out',
	why: 'People who use a screen reader go from field to field. They hear the label, but not the hint.',
	fix: "Ask the web team or supplier to name the hint in the field's 'aria-describedby'.",
	guidance: [
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
		{ name: 'Web Accessibility Initiative: form instructions', url: 'https://www.w3.org/WAI/tutorials/forms/instructions/' },
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'supplier',
	languages: 'any',
	elements: 'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"]), select, textarea',
	everywhere: true,
	check({ field }) {
		if (field === undefined || !isEntry(field) || field.search || field.inTable || field.name === '') return undefined;
		const hint = field.notes.find((note) => isLoose(note) && isHint(note));
		// Said in another way: the words of the hint are in the name or the description.
		if (hint === undefined || `${field.name} ${field.described}`.includes(hint.words)) return undefined;
		const words = hint.words.length > LONGEST ? `${hint.words.slice(0, LONGEST)}…` : hint.words;
		const message = `Screen readers do not say '${words}' with this field.`;
		return hint.at === 'between' ? { message } : { message, severity: 'consider' };
	},
	examples: {
		bad: [
			'<form><label for="n">National Insurance number</label><p>It is on your payslip. For example, JH 21 90 0A.</p><input id="n" data-bad></form>',
			'<form><div><label for="d">Date of birth</label><span style="display: block">For example, 27 3 1987</span><input id="d" data-bad></div></form>',
			'<form><label for="p">New password</label> <input id="p" type="password" data-bad> <small>Must have at least 8 characters.</small></form>',
			'<form><div><label for="t">Your report</label></div><div>Do not include bank details.</div><div><textarea id="t" data-bad></textarea></div></form>',
			'<form><label for="r">Reference</label> <input id="r" data-bad> (e.g. AB123)</form>',
		],
		good: [
			'<form><label for="n">National Insurance number</label><p id="h">It is on your payslip.</p><input id="n" aria-describedby="h"></form>',
			'<form><label for="n">National Insurance number <span>It is on your payslip.</span></label><input id="n"></form>',
			'<form><label>National Insurance number <span>It is on your payslip.</span> <input></label></form>',
			'<form><label for="n">Telephone</label> <span>(optional)</span> <input id="n"></form>',
			'<form><label for="n">Postcode</label> <a href="/help">Help with your postcode</a> <input id="n"></form>',
			'<form><label for="n">Amount</label> <span>£</span><input id="n"></form>',
			'<form><label for="n">Name</label><input id="n"></form><p>We use your name to write to you.</p>',
			'<form><label for="n">Name</label><input id="n"><button>Send</button><p>We use your name to write to you.</p></form>',
			'<form><p>You must use black ink on paper forms.</p><label for="n">Name</label><input id="n"></form>',
		],
	},
});

const isLoose = ({ at, inLabel, tied, heading, words }: NoteFacts): boolean =>
	at !== 'above' && !inLabel && !tied && !heading && !isMark(words);
