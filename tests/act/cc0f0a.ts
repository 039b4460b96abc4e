import { actRule } from '../../scripts/act-rule.ts';

const MEANING = 'Only somebody who understands the form can tell that the label names something else.';
const two = (heading: (words: string) => string): string =>
	`<fieldset>${heading('Where you live')}<label>Street <input name="a"></label> <label>Town <input name="b"></label></fieldset>
	<fieldset>${heading('Where to send the bill')}<label>Street <input name="c"></label> <label>Town <input name="d"></label></fieldset>`;

export default actRule(
	{ id: 'cc0f0a', name: 'Form field label is descriptive', rules: ['label-repeated'] },
	{
		failed: [
			['<label>Menu <input id="first" name="first-name"></label>', MEANING],
			['<label for="first">Menu</label> <input id="first" name="first-name">', MEANING],
			['<p id="words">Menu</p><input aria-labelledby="words" name="first-name">', MEANING],
			[
				two((words) => `<h2 style="position: absolute; top: -9999px; left: -9999px">${words}</h2>`),
				'A heading outside of the window still tells people who hear the page which group it is.',
			],
			[
				'<span id="search" style="display: none">Search</span><input name="search" aria-labelledby="submit search"> <button id="submit">Go</button>',
				'The name that is read out says what the field is for.',
			],
		],
		passed: [
			'<label>First name: <input id="first" name="first-name"></label>',
			'<label for="first">First name:</label> <input id="first" name="first-name">',
			'<p id="words">First name:</p><input aria-labelledby="words" name="first-name">',
			'<p id="words" aria-hidden="true">First name:</p><input aria-labelledby="words" name="first-name">',
			two((words) => `<h2>${words}</h2>`),
			'<div id="bill">Where to send the bill</div><span id="name">Name</span> <input name="name" aria-labelledby="bill name">',
		],
		inapplicable: [
			'<label for="first">First name:</label><p id="first"></p>',
			'<label for="first" style="position: absolute; left: -9999px">First name:</label><label aria-hidden="true">First name:</label><input id="first" name="first-name">',
			'<label>First name: <input style="position: absolute; top: -9999px; left: -9999px" disabled role="none"></label>',
		],
	},
);
