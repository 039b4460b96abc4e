import { inclusive } from '../core/english/inclusive.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Not reported: quotations, names of laws, grants and charities ('Guide Dogs for the Blind'), buildings that suffer from damp, and words that the people themselves use ('Deaf', 'disabled people'). */
export default blockRule({
	id: 'inclusive-disability',
	title: 'Words about disability that people dislike',
	why: 'These words make people sound helpless, or turn them into their condition. Disabled readers notice.',
	fix: 'Say what a person has or uses. Use the words that disabled people use of themselves.',
	guidance: [
		{
			name: 'GOV.UK: words to use and avoid when writing about disability',
			url: 'https://www.gov.uk/government/publications/inclusive-communication/inclusive-language-words-to-use-and-avoid-when-writing-about-disability',
		},
		{ name: 'NHS digital service manual: inclusive content', url: 'https://service-manual.nhs.uk/content/inclusive-content' },
	],
	severity: 'consider',
	area: 'inclusive',
	fixer: 'content',
	kinds: ALL_TEXT,
	check: inclusive('inclusive-disability'),
	examples: {
		bad: [
			'Help for [the disabled] and people [confined to wheelchairs].',
			'Parking for [wheelchair-bound] residents and [able-bodied] carers.',
			'He [suffers from] dementia.',
			'Travel for [the blind] is free. Does your child [have a fit] now and then?',
			'The bus is free for [the blind] and [the deaf].',
			'- If your child [has fits], tell the school.',
			'Cycling for [handicapped] children and [diabetics].',
			'A [mentally handicapped] man lives next door.',
			'Ring this number if you are [deaf and dumb].',
			'There is a club for children with [special needs].',
		],
		good: [
			'Help for disabled people and wheelchair users.',
			'Apply for a disabled facilities grant. Read about Blind Person’s Allowance.',
			'Many autistic people, and the Deaf community, use this service.',
			'Your application is invalid without a photo, and an invalid form comes back to you.',
			'The house suffers from damp. Trees suffer from ash dieback.',
			'The key fits the lock. A heart attack is an emergency.',
			'She said: “I am confined to a wheelchair, but I get about.”',
			'Ask Guide Dogs for the Blind, or the Royal Association of the Deaf.',
			'It is normal for bins to smell. Plant a dwarf apple tree. After a dry spell, water it.',
			'You may get Attendance Allowance. She has a master’s degree, and hosts a quiz.',
			'Victims of domestic abuse and victims of crime can call us.',
			'Join the diabetic eye screening programme. A fit person can walk it.',
			'The blind in the hall is broken. The blind in your bedroom has a short cord.',
			'Pull the blind down. The race is handicapped by age.',
		],
	},
});
