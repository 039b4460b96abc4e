import { actRule } from '../../scripts/act-rule.ts';

const AGE = '<label for="age">Age (years)</label> <input type="number" id="age">';
const AGE_WRONG = 'Your age is wrong. It must be at least 1.';
const BUTTON = '<br><input type="button" value="Send">';

export default actRule(
	{ id: '36b590', name: 'Error message describes invalid form field value', rules: ['error-no-help', 'error-without-words'] },
	{
		failed: [
			[
				`<form><div id="error">Fill in the field correctly.</div>${AGE} <label for="name">Name</label> <input id="name">${BUTTON}</form>`,
				'The message stands apart from both fields, so nothing on the page says whose it is.',
			],
			`<form>${AGE} <span id="error">Invalid value for age.</span>${BUTTON}</form>`,
			[
				`<form>${AGE} <span id="error" style="display: none">${AGE_WRONG}</span><br><input type="button" value="Send" aria-describedby="error"></form>`,
				'A message that nobody can see may be waiting for its error.',
			],
			[
				`<form>${AGE} <span id="error" aria-hidden="true">${AGE_WRONG}</span>${BUTTON}</form>`,
				'No rule of ours judges messages that only screen readers miss.',
			],
			[
				`<form><fieldset><legend>Where you live</legend><label for="a">Street</label> <input id="a" required> <label for="b">Town</label> <input id="b" required></fieldset>
			<fieldset><legend>Where to send the bill</legend><label for="c">Street</label> <input id="c"> <label for="d">Town</label> <input id="d"></fieldset>
			<span id="error">Fill in all fields that we must have.<br>Fill in Street.<br>Fill in Town.</span>${BUTTON}</form>`,
				'Only somebody who understands the message can tell which field it means.',
			],
		],
		passed: [
			`<form><label for="age">Age (years)</label> <input type="number" id="age" aria-describedby="error"> <span id="error">${AGE_WRONG}</span>${BUTTON}</form>`,
			`<form><p id="error"><strong>Name and bin size cannot be empty. Fill in all fields that we must have.</strong></p>
			<fieldset><legend>Where to deliver it</legend><label for="name">Name (we must have this)</label> <input id="name" required><br><label for="street">Street</label> <input id="street"></fieldset>
			<fieldset><legend>Bin size (we must have this)</legend><label><input type="radio" name="size" value="140" required> 140 litres</label> <label><input type="radio" name="size" value="240"> 240 litres</label></fieldset>
			<input type="button" value="Send" aria-describedby="error"></form>`,
			'<form><label for="filter">Kind of bin</label> <input id="filter"> <input type="button" value="Filter"><p>To see all bins, leave the field empty.</p></form>',
		],
		inapplicable: ['<p>This is a paragraph.</p>'],
	},
);
