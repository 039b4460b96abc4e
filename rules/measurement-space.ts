import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Small letters as the symbols are written: 'Class 6 G' and 'Flat 3 M' name something, '4 in' may go on. */
const MEASUREMENT =
	/(?<![\p{L}\p{N}£$€.,:/-])(\d[\d,]*(?:\.\d+)?) (kg|km|cm|mm|ml|mg|mph|kWh|kW|m|g|l|m²|km²)(?![\p{L}\p{N}²'/-])/gu;

export default blockRule({
	id: 'measurement-space',
	title: 'Space between number and unit',
	why: 'A line may break between the two, so that people read the number without its unit.',
	fix: "Leave out the space, such as '3,500kg'.",
	guidance: [
		{
			name: 'GOV.UK style guide: measurements',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#measurements',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	off: 'A space before a unit puts nobody off, so it is checked only where the house style asks for it.',
	languages: 'any',
	kinds: ALL_TEXT,
	*check({ text }) {
		for (const match of text.matchAll(MEASUREMENT)) {
			const [whole, amount = '', unit = ''] = match;
			yield { start: match.index, end: match.index + whole.length, suggestion: `Try: '${amount}${unit}'.` };
		}
	},
	examples: {
		bad: [
			'No item can be heavier than [55 kg] or longer than [2.5 m].',
			'- sheds up to [180 cm] high',
			'Mix no more than [500 ml] at a time.',
			'The school is [3.2 km] away, where cars go [20 mph].',
			'| [3,500 kg]',
		],
		good: [
			'Bring up to 250kg of soil. The bays are 2.4m wide.',
			'The walk is 5 miles long. The first 800 metres are flat.',
			'About 6 in 10 homes have one.',
			'Class 6 G and Flat 3 M are full.',
			'It cost £3 m to build.',
			'A plot holds 2 coffins and 10 mourners.',
			'Go to 3 m-shaped arches.',
			'Choose option 2 l’abri.',
		],
	},
});
