import { inclusive } from '../core/english/inclusive.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** For mental health, suicide, homelessness, addiction and poverty. Not reported: names ('Alcoholics Anonymous'), words of law ('vulnerable adult', 'priority need'), quotations, and clean, mad or poor things. */
export default blockRule({
	id: 'inclusive-mental-health',
	title: 'Words about hard times that blame people',
	why: 'People who are ill, homeless or in need read this too. Labels and blame keep them from asking for help.',
	fix: 'Say what people go through, not what they are.',
	guidance: [
		{ name: 'NHS digital service manual: inclusive content', url: 'https://service-manual.nhs.uk/content/inclusive-content' },
		{
			name: 'GOV.UK: words to use and avoid when writing about disability',
			url: 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability',
		},
	],
	severity: 'consider',
	area: 'inclusive',
	fixer: 'content',
	kinds: ALL_TEXT,
	check: inclusive('inclusive-mental-health'),
	examples: {
		bad: [
			'If somebody has [committed suicide], call us.',
			'A shelter for [the homeless].',
			'Support for [drug addicts] and [alcoholics].',
			'Help for [mentally ill] people, and for the [mentally ill].',
			'Do not call a tenant [insane] in your letter.',
			'We help [vulnerable] people and [deprived] communities.',
			'Report [tramps] in the park.',
		],
		good: [
			'If somebody has died by suicide, call us. Support after a suicide is free.',
			'A shelter for people who are homeless. The homeless team can help you.',
			'Contact Alcoholics Anonymous. No alcoholic drinks are allowed.',
			'The prices are insane. You must be mad about cakes to enter.',
			'A vulnerable adult, as the law says, is somebody who needs care.',
			'You may have a priority need if you are vulnerable.',
			'Keep the kitchen clean. You must commit to the plan. The dog is mad about balls.',
			'He told us: ‘I was a drug addict for years’.',
			'Watch Lady and the Tramp in the park.',
			'The building has been vacant for years. The soil is poor.',
			'The index of deprivation shows how areas differ.',
		],
	},
});
