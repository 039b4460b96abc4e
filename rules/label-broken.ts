import { elementRule } from '../core/rule.ts';

/** Only where the field next to it has another name: one without any is reported as a field that has no label. */
export default elementRule({
	id: 'label-broken',
	title: 'Label does not belong to any field',
	why: 'A press on the words does nothing, and voice control or a screen reader may use another name than the one on screen.',
	fix: "Ask the web team or supplier to put the id of the field into the label's 'for'.",
	guidance: [
		{
			name: 'WCAG: info and relationships',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/info-and-relationships',
			wcag: '1.3.1',
		},
		{ name: 'Web Accessibility Initiative: labelling controls', url: 'https://www.w3.org/WAI/tutorials/forms/labels/' },
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'supplier',
	languages: 'any',
	elements: 'label',
	everywhere: true,
	check({ labelFor, attributes }) {
		if (labelFor === undefined || labelFor.leads || labelFor.next === undefined) return undefined;
		const { name, placeholder, type } = labelFor.next;
		// One label above several choices is their question.
		if ((name === '' && placeholder === '') || /^(?:radio|checkbox)$/.test(type)) return undefined;
		const points = attributes.for ? `points to '${attributes.for.slice(0, 60)}', which is not on the page` : 'points to nothing';
		const called = name === '' ? 'has only a placeholder' : `is called '${name.slice(0, 60)}'`;
		return { message: `The label ${points}. The field after it ${called}.` };
	},
	examples: {
		bad: [
			'<form><label for="nmae" data-bad>Name</label> <input id="name" placeholder="Name"></form>',
			'<form><label for="nmae" data-bad>Name</label> <input id="name" title="Your name"></form>',
			'<form><label data-bad>Name</label> <input aria-label="Full name"></form>',
			'<form><label for="" data-bad>Postcode</label> <div><input placeholder="such as EX1 1AA"></div></form>',
		],
		good: [
			'<form><label for="name">Name</label> <input id="name"></form>',
			'<form><label>Name <input></label></form>',
			'<form><label for="nmae">Name</label> <input id="name"></form>',
			'<form><label id="l">Name</label> <input aria-labelledby="l"></form>',
			'<form><label for="box">Name</label> <div id="box" role="textbox" tabindex="0" aria-label="Name"></div></form>',
			'<form><label for="q">Do you live here?</label><input type="radio" name="a" id="y"><label for="y">Yes</label><input type="radio" name="a" id="n"><label for="n">No</label></form>',
			'<p><label>Opening hours</label> 9am to 5pm</p>',
		],
	},
});
