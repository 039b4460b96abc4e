import { countWords, isMostlyNames, sentences } from '../core/english/text.ts';
import { blockRule } from '../core/rule.ts';

/**
 * List items are left to the rules for lists. Not reported: a few short sentences in a row ('Rinse it. Squash it.'),
 * which take a line or two on the page, and lists of names.
 */
const SHORT = 30;

export default blockRule({
	id: 'long-paragraph',
	title: 'Paragraph is too long',
	why: 'People skim a page for the part they need. A wall of text hides it, most of all on a phone.',
	fix: 'Split it into shorter paragraphs, or use a list or headings.',
	guidance: [
		{
			name: 'GOV.UK: use clear language',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-language/',
		},
	],
	severity: 'should',
	area: 'plain-english',
	fixer: 'content',
	// 5 sentences: GOV.UK 'use clear language'. NHS asks for 3. 100 words: own judgement.
	settings: { sentences: 5, words: 100 },
	kinds: ['paragraph'],
	*check({ text }, { settings }) {
		if (text.length < 3 * SHORT) return;
		const words = countWords(text);
		if (words < SHORT || isMostlyNames(text)) return;
		const count = sentences(text).length;
		if (count <= Number(settings.sentences) && words <= Number(settings.words)) return;
		const size = count === 1 ? 'one sentence' : `${count} sentences`;
		yield { start: 0, end: text.length, message: `This paragraph has ${size} and ${words} words.` };
	},
	examples: {
		bad: [
			'[You can apply online. The licence costs £95. We check the road first. If a bus uses the road, we ask the bus company. They have 10 days to reply. We then write to you. You must put the notice up on the skip. Take the lamps in each day.]',
			'[A market stall costs £20 a day on a weekday and £35 a day at the weekend. You must pay a month before the day that you want. We give the money back if you tell us 14 days before. You can share a stall with one other trader. Both of you need insurance of £5 million. Food stalls need a hygiene rating of 3 or more.]',
			'[We look at each road once a year and rank it by how worn it is, how many people use it, how many complaints we have had and what the repair will cost. Roads near schools and hospitals come first. We then ask the ward councillors what they think and publish the list in March. Work starts in May, when the weather is dry enough, and goes on until the end of September. If a road is not on the list, we still fill any pothole that is more than 40mm deep within 5 working days of the day that you report it to us.]',
			'[If you move home, you must tell us the date on which you left, the date on which you moved in, the names of all the adults who live with you, whether any of them is a student, whether any of them is a carer, whether you rent or own the home, who owned it before you, what you pay in rent, when your tenancy ends, whether the home was empty or had furniture in it when you moved in, whether you still own or rent your old home, and whether you want to keep paying by Direct Debit from the same bank account on the same day of each month as you do now.]',
			'[Dr. Lee runs the clinic on St. Mary’s Rd. each week. You do not need to book. The clinic opens at 9.30am and closes at midday. Bring your red book and a list of any medicine that you take. You can bring your children with you. The car park behind the clinic is free for 2 hours. Ask at the desk for a ticket.]',
		],
		good: [
			'Rinse it. Squash it. Put the lid back on. Leave it in the box. Put the box out by 7am. We do the rest.',
			'You can apply online. The licence costs £95. We check the road first. If a bus uses the road, we ask the bus company. They have 10 days to reply.',
			'Example Council, Housing Team, Floor 3, Civic Centre, 1 High Street, Exampleton, EX1 1AA',
			'Write to Mrs. J. Smith, Cllr. A. Jones or Dr. P. Lee at no. 4, St. Mary’s Rd. by 9.30am, e.g. by email. Bring proof of where you live, i.e. a bill or a letter. See para. 4.2 and s. 106 of the plan, or ask at the desk, which opens at 10 a.m. Monday to Friday. We close at 5 p.m. on each of those days.',
			'- Apply online. Pay £95. Wait for the check. Put up the notice. Take the lamps in. Tell us when you are done. We then come and look at the road and give back your £50 if it is as clean as it was before you came. If it is not, we keep the money. You can appeal.',
			'Acacia Avenue, Albert Road, Alma Place, Archdeacon Street, Barton Street, Bedford Street, Belgrave Road, Bristol Road, Brunswick Square, Clarence Street, Commercial Road, Deans Way, Denmark Road, Eastgate Street, Estcourt Road, Falkner Street, Great Western Road, Greyfriars, Hare Lane, Heathville Road, Henry Street, Honyatt Road, Howard Street, India Road, Jersey Road, Kingsholm Road, Linden Road, London Road, Longsmith Street, Lower Quay Street, Marlborough Road, Merchants Road, Midland Road, Northgate Street, Oxford Road, Park Road, Parliament Street, Priory Place, Quay Street, Regent Street, Sebert Street, Southgate Street, Spa Road, Station Road, Stroud Road, Weston Road, Worcester Street',
		],
	},
});
