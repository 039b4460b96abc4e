import { helpsToCorrect, isEntry, saysOnlyWrong } from '../core/elements/form-words.ts';
import { elementRule } from '../core/rule.ts';

/** Messages about passwords and names of users may say little on purpose. Help that stands by the field counts, hint or message. */
export default elementRule({
	id: 'error-no-help',
	title: 'Error message does not say what is right',
	why: 'People know that something is wrong, but not how to correct it. Some will give up.',
	fix: "Say what to do, and give an example, such as 'Enter a phone number, like 01632 960 001'.",
	guidance: [
		{
			name: 'WCAG: error suggestion',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/error-suggestion',
			wcag: '3.3.3',
		},
		{ name: 'GOV.UK Design System: error message', url: 'https://design-system.service.gov.uk/components/error-message/' },
	],
	severity: 'should',
	certainty: 'likely',
	area: 'accessibility',
	fixer: 'supplier',
	elements: 'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"]), textarea',
	everywhere: true,
	check({ field, attributes }) {
		if (field === undefined || !isEntry(field) || field.type === 'password') return undefined;
		const texts = [...field.notes.filter(({ heading, link }) => !heading && !link).map(({ words }) => words), field.described];
		const vague = texts.find((words) => saysOnlyWrong(words) !== undefined);
		if (vague === undefined) return undefined;
		const others = [...texts, attributes.placeholder ?? '', attributes.title ?? ''].filter((words) => words !== vague);
		if (others.some(helpsToCorrect)) return undefined;
		const message = `'${vague}' does not say what a right answer looks like.`;
		return saysOnlyWrong(vague) === 'wrong' ? { message } : { message, severity: 'consider' };
	},
	examples: {
		bad: [
			'<form><label>Phone number <span style="display: block">is not valid</span><input type="tel" data-bad></label></form>',
			'<form><label for="e">Email</label><p id="m">Error: invalid email</p><input id="e" aria-describedby="m" data-bad></form>',
			'<form><label for="d">Date of birth</label> <input id="d" data-bad> <span>The date of birth is in the wrong format.</span></form>',
			'<form><label for="d">Postcode</label> <input id="d" data-bad> <span>Please enter a valid postcode</span></form>',
		],
		good: [
			'<form><label for="d">Date of birth</label> <input id="d"> <span>Date of birth must include a year</span></form>',
			'<form><label for="d">Phone number</label> <span>Enter a phone number, like 01632 960 001</span><input id="d"></form>',
			'<form><label for="d">Phone number</label> <span>For example, 01632 960 001</span> <em>is not valid</em><input id="d"></form>',
			'<form><label for="d">Name</label> <span>Enter your name</span><input id="d"></form>',
			'<form><label for="p">Password</label> <span>Your password is incorrect</span><input id="p" type="password"></form>',
			'<form><label for="u">User name</label> <span>User name or password is wrong</span><input id="u"></form>',
			'<form><label for="w">What is wrong?</label> <input id="w"></form>',
		],
	},
});
