import { pageRule } from '../core/rule.ts';

/** Measured from the words to the field, where both stand in one line and nothing is between them. Once a page. */
export default pageRule({
	id: 'label-far',
	title: 'Label is far from its field',
	why: 'People who zoom in see only the label or only the field, so they cannot tell what belongs together.',
	fix: 'Ask the web team or supplier to put each label right above its field, or right next to it.',
	guidance: [
		{ name: 'Web Accessibility Initiative: labelling controls', url: 'https://www.w3.org/WAI/tutorials/forms/labels/' },
		{ name: 'GOV.UK Design System: text input', url: 'https://design-system.service.gov.uk/components/text-input/' },
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	// Own judgement: at four times its size, a gap of 300 pixels fills most of a window of 1,280.
	settings: { pixels: 300 },
	elements: 'input:not([type="hidden"], [type="submit"], [type="button"], [type="image"], [type="reset"]), select, textarea',
	everywhere: true,
	*check({ elements }, { settings }) {
		const most = Number(settings.pixels);
		const far = elements.flatMap((element) => {
			const { labels = [], notes = [], inTable } = element.field ?? {};
			const [label, more] = labels.filter(({ shown, tie }) => shown && tie !== 'labelledby');
			const gap = label?.gap ?? 0;
			if (label === undefined || more || inTable || gap < most || notes.some(({ at }) => at === 'between' && label.tie === 'for'))
				return [];
			return [{ element, gap, label }];
		});
		const [first] = far;
		if (first === undefined) return;
		const { element, gap, label } = first;
		const others = far.length === 1 ? '' : ` ${far.length} labels on this page are that far away or more.`;
		yield { element, message: `The words '${label.words.slice(0, 60)}' are ${gap} pixels away from the field.${others}` };
	},
	examples: {
		bad: [
			'<form><p style="overflow: hidden; width: 900px"><label for="a" style="float: left">Country</label><input id="a" style="float: right" data-bad></p></form>',
			'<form><label for="a" style="display: inline-block; width: 500px">Country</label><input id="a" data-bad></form>',
			'<form><div style="display: flex; justify-content: space-between; width: 900px"><label for="a">Country</label><input id="a" data-bad></div><div style="display: flex; justify-content: space-between; width: 900px"><label for="b">Town</label><input id="b"></div></form>',
			'<form><div style="display: flex; justify-content: space-between; width: 900px"><label for="a">I agree</label><input type="checkbox" id="a" data-bad></div></form>',
		],
		good: [
			'<form><label for="a">Country</label> <input id="a"></form>',
			'<form><label for="a" style="display: inline-block; width: 200px">Country</label><input id="a"></form>',
			'<form><label for="a" style="display: inline-block; width: 500px; text-align: right">Country</label><input id="a"></form>',
			'<form><label for="a" style="display: block; width: 900px">Country</label><input id="a"></form>',
			'<form><label for="a">Country<br><input id="a" style="margin-left: 500px"></label></form>',
			'<form><label style="display: block; width: 900px"><input type="checkbox"> I agree</label></form>',
		],
	},
});
