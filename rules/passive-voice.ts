import { hidesDoer, readerDoes } from '../core/english/hidden-doer.ts';
import { type Passive, passives } from '../core/english/passive.ts';
import { blockRule, PROSE } from '../core/rule.ts';

/*
 * GOV.UK allows the passive where the outcome matters more than the doer, or where it keeps the sentence about the user. So
 * this rule is advice, and leaves alone: most sentences about 'you' and 'we', a doer who is named, how everyday services run
 * ('bins are collected on Mondays'), events ('is held'), what a place once was, and words that say how a thing is ('closed').
 */
export default blockRule({
	id: 'passive-voice',
	title: 'Does not say who does it',
	why: 'Readers cannot tell whether to act or to wait. A sentence that names who does what is shorter and clearer.',
	fix: "Start with who acts, such as 'you' or 'we'. Leave it if the result matters more than who does it.",
	guidance: [
		{
			name: 'GOV.UK style guide: active voice',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#active-voice',
		},
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	certainty: 'likely',
	// Both have a form of words of their own.
	notOn: ['minutes', 'statutory-notice'],
	kinds: PROSE,
	*check({ text }) {
		for (const passive of passives(text)) {
			if (hidesDoer(passive)) yield { start: passive.start, end: passive.end, suggestion: question(passive) };
		}
	},
	examples: {
		bad: [
			'Your application [will be processed] and a decision letter [will be issued]. Your claim [will be delayed].',
			'All bins [must be placed] at the kerb by 7am. Cans [should first be rinsed].',
			'- a site notice [has to be put] up by post or by hand',
			'Once we have your form, it [will normally be checked] by Friday. The road [is being resurfaced]. The plan [has not yet been agreed]. Payments [can be made] online. Maps [cannot be viewed] at the library. The deposit [will not be returned]. Drains [will need to be cleared].',
			'When you arrive, your papers [will be checked]. Forms that come after 5pm [will be read] the next day.',
			'The charge [was introduced] in 2019. The leaflets [were printed] before the change. Refunds [cannot be offered]. Owners [will be warned] by letter. Costs [will be determined] in June. A deposit [may be charged]. The grant [has been refused].',
			'Four streets [have been picked] for the trial. Applications [are assessed] in date order. A permit [is required]. Fines [can be issued]. You [will be contacted] by email.',
			'Before a bin [can be swapped], ask the depot. Stickers [can now only be sold] at the desk. Fees [aren’t refunded]. Ask for a leaflet [that’s printed] in large type.',
			'A torn bag causes the load [to be refused]. Work [being done] at night is loud. Forms [are sent] back if a box [is missed]. Dogs [must be registered]. If your claim [is turned] down, you can appeal. Visits [get cancelled] in snow.',
			'Foil [cannot be recycled]. We warn you when pipes [have to be dug] up. Tell us the date it [was sent].',
		],
		good: [
			'Bins are collected on Mondays. The hall was built in 1974. The grants were paid by the county council.',
			'The office will be closed on bank holidays, and dogs are registered. Your case will be heard by a judge. The fence must be built by whoever owns the land. You will be asked for proof of address. If you have been refused a licence, you can appeal.',
			'There will be reduced services at Easter. This can be difficult. Your password has been reset.',
			'Find out when your bin will be emptied and which roads will be closed.',
			'It should be red. The hedge must be limited in height. They must be unmarried. We will look at your application and send you a letter.',
			'The lid was broken. We found the form that was lost. Buses are late if the road is closed.',
			'Benefits are paid every 2 weeks. The list is updated each May. The bench is made of wood. Smoking is not allowed. Meetings are held here.',
			'These are protected trees. Get printed copies and get involved. It’s based in town, and it’s made up of 3 wards. Boxes marked * are required.',
			'Your form is checked, signed and stamped by a clerk. Notice is hereby given of works.',
			'## Your bin will be emptied',
		],
	},
});

function question({ form, verb, before }: Passive): string {
	if (/\byou $/i.test(before)) return verb === 'required' ? "Try 'you must'." : "Who does this? Try starting with 'we'.";
	if (verb === 'required' && form === 'present') return "Try starting with 'you need'.";
	if ((form === 'can' || form === 'cannot') && readerDoes(verb, before)) return `Try starting with 'you ${form}'.`;
	if (form === 'duty' && !/solved|answered|finished/.test(verb))
		return "Who has to do this? Try starting with 'you must', or with the thing to do.";
	return form === 'perfect' ? "Who did this? Try starting with 'we'." : "Who does this? Try starting with 'we' or 'you'.";
}
