import { inclusive } from '../core/english/inclusive.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

/** Not reported: the title of a named person ('Chairman Ann Smith'), official names ('ombudsman'), clubs and companies, quotations, and things with no other everyday word ('manhole'). */
export default blockRule({
	id: 'gendered-role',
	title: 'Job or role named after one gender',
	why: 'People who are not that gender read that the job, or the page, is not for them.',
	fix: "Name the job: 'chair', 'firefighter', 'staff'.",
	guidance: [
		{
			name: 'GOV.UK style guide: gender',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#gender',
		},
	],
	severity: 'consider',
	area: 'inclusive',
	fixer: 'content',
	kinds: ALL_TEXT,
	check: inclusive('gendered-role'),
	examples: {
		bad: [
			'The [chairman] opens the meeting. Ask a [policeman].',
			'- Our [firemen] visit schools.',
			'The desk is [manned] until 5pm by our [workmen].',
			'We lack the [manpower]. The lake is [man-made].',
			'Become a [lollipop lady], or ask the [foreman].',
			'The buyer must sign when [he or she] collects [his/her] key.',
			'Local [businessmen] met the council’s [spokesman].',
		],
		good: [
			'The chair opens the meeting. Ask a police officer.',
			'Councillor Jo Lee, Chairman of the Planning Committee, opens the meeting.',
			'Chairman: Ann Smith. Write to the Chairman of the Parish Council.',
			'Complain to the Local Government and Social Care Ombudsman.',
			'The manhole cover is loose. The Isle of Man ferry is late.',
			'Meet at the Workmen’s Club, or at Fireman Sam’s fun day.',
			'He wrote: “Our postman is great.”',
			'A young man the council hired manages the site. Mandatory training is free.',
			'The firefighter, the staff and the workers went home.',
			'A German woman came. Human rights matter. Management agreed.',
		],
	},
});
