import { inclusive } from '../core/english/inclusive.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Not reported: names of benefits, cards and institutions ('Senior Railcard', 'pensioner premium', 'young offenders institution'), rules about pension age, job titles with 'senior', and animals or things that are old. */
export default blockRule({
	id: 'inclusive-age',
	title: 'Words about age that label people',
	why: 'Most people of 70 do not call themselves elderly. They may think that the page is for somebody else.',
	fix: "Say 'older people', or better the age: 'people aged 65 and over'.",
	guidance: [
		{ name: 'NHS digital service manual: inclusive content', url: 'https://service-manual.nhs.uk/content/inclusive-content' },
		{
			name: 'GOV.UK A to Z style guide',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/',
		},
	],
	severity: 'consider',
	area: 'inclusive',
	fixer: 'content',
	kinds: ALL_TEXT,
	check: inclusive('inclusive-age'),
	examples: {
		bad: [
			'Lunch clubs for [the elderly].',
			'[Elderly] residents can ask for a lift.',
			'[OAPs] travel free.',
			'Swimming is half price for [pensioners] and [senior citizens].',
			'A walk for [middle-aged] people. Join the [over 50s] club.',
			'Lunch is free for the [over 60s] of the town. The [elderly] residents of Oak Court have lifts.',
			'Check on neighbours who [are elderly].',
			'Free courses for 16-18 [year olds], and for [under 18s].',
			'- [Old people] need more light.\n- Police moved on a group of [youths].',
		],
		good: [
			'Lunch clubs for older people. People aged 65 and over travel free.',
			'You may get the pensioner premium, or a Senior Railcard.',
			'The senior planning officer will call you. Our seniors and juniors play on Sunday.',
			'If you are of pension age, different council tax reduction rules apply to pensioners.',
			'The old people carrier was scrapped. The child is 4 years old.',
			'He was held in a young offenders institution. Youth clubs are open.',
			'One visitor said: “I am an old person and proud of it.”',
			'War pensioners can apply. The Elderly Care Ward is closed.',
			'The trees are over 50 years old. Under 5s get in free, and 2-year-olds too.',
			'Our under 14s rugby side lost. Elderly apple trees need a prop.',
			'The under 16s football team won. Bring 16 to 18 bricks, years old or not.',
		],
	},
});
