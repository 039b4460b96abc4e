import { inclusive } from '../core/english/inclusive.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Not reported: the protected characteristic 'race' in equality law, races that people run, hate crime and race relations, things that are not white, names and quotations. */
export default blockRule({
	id: 'inclusive-ethnicity',
	title: 'Words about ethnicity that people dislike',
	why: 'Words that put many groups together, or that others chose, tell people that they do not count.',
	fix: "Name the groups. If you mean all of them, say 'ethnic minorities'.",
	guidance: [
		{
			name: 'Ethnicity facts and figures: writing about ethnicity',
			url: 'https://www.ethnicity-facts-figures.service.gov.uk/style-guide/writing-about-ethnicity',
		},
		{
			name: 'GOV.UK A to Z style guide',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/',
		},
		{ name: 'NHS digital service manual: inclusive content', url: 'https://service-manual.nhs.uk/content/inclusive-content' },
	],
	severity: 'consider',
	area: 'inclusive',
	fixer: 'content',
	kinds: ALL_TEXT,
	check: inclusive('inclusive-ethnicity'),
	examples: {
		bad: [
			'We want more [BAME] applicants.',
			'Help for [Black and minority ethnic] families.',
			'Sites for [gypsies] in the town.',
			'We work with [hard-to-reach] groups.',
			'What is your [mother tongue]? Write your [Christian name] here.',
			'In 1960 the hotel turned away [coloured] nurses.\nSingers of any [race] can join.',
			'There are few [non-white] residents.',
			'Add the address to the [whitelist].',
		],
		good: [
			'We want more applicants from ethnic minorities.',
			'Gypsies, Roma and Irish Travellers can call us.',
			'The protected characteristics are age, disability, race and religion.',
			'Enter the fun run, or the boat race. Report a race hate crime.',
			'Use a non-white bag. The walls are non-white. Coloured glass goes in the green bin.',
			'Travellers to Spain need a passport. Rail travellers can park here.',
			'The shelf is hard to reach. The street is hard to reach by car.',
			'Coloured card and coloured tissue paper. The winner of every race gets a cup.',
			'The leaflet says ‘hard-to-reach groups’, which we no longer write.',
			'The gypsy moth is a pest. Blackberries are ripe.',
			'What is your first language? Write your first name here.',
		],
	},
});
