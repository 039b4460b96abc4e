import { inclusive } from '../core/english/inclusive.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Not reported: animals, signs on toilets, 'mother's maiden name' as a security question, words of equality law, quotations and names. */
export default blockRule({
	id: 'inclusive-gender',
	title: 'Words that leave somebody out by gender',
	why: "Phrases such as 'he or she' leave out people who are neither, and they slow every reader down.",
	fix: "Say 'you' or 'they'. Say 'men' and 'women', not 'males' and 'females'.",
	guidance: [
		{
			name: 'GOV.UK style guide: gender',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#gender',
		},
		{ name: 'NHS digital service manual: inclusive content', url: 'https://service-manual.nhs.uk/content/inclusive-content' },
	],
	severity: 'consider',
	area: 'inclusive',
	fixer: 'content',
	yieldsTo: ['gendered-role'],
	kinds: ALL_TEXT,
	check: inclusive('inclusive-gender'),
	examples: {
		bad: [
			'The applicant must sign, and [he or she] must date it.',
			'Each child needs [his/her] own form.',
			'The survey asked [males and females].',
			'The hostel has beds for [males] on the ground floor. [A female] who works nights called us.',
			'More [females] than ever use the gym.',
			'Ask the carer if [s/he] agrees. Give it to [him or her].',
			'- Write your [maiden name].',
		],
		good: [
			'You must sign it. Each child needs their own form.',
			'The survey asked men and women.',
			'The males and females of these newts look alike.',
			'The hare is shy. Male choirs and female singers are welcome.',
			'Two females guarded the nest, and one of the bats was male.',
			'We may ask for your mother’s maiden name.',
			'The ladies and gents toilets are open. He lost his dog, and she found her cat.',
			'Gender reassignment: the Equality Act calls transsexual people protected.',
			'The sign said ‘Ladies and gentlemen’.',
			'Is the applicant male or female? Tell her or his mother will.',
		],
	},
});
