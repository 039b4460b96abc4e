import { hardestSentences } from '../core/english/readability.ts';
import { pageRule } from '../core/rule.ts';

const LONGEST_QUOTE = 120;

/** A pointer, never a verdict: a formula counts words and syllables and sees no meaning. Says nothing under 100 words of prose. */
export default pageRule({
	id: 'reading-grade',
	title: 'Page is hard for many people to read',
	why: 'Long words in long sentences shut people out. And nobody reads at their best when they are ill, tired or in debt.',
	fix: 'Use shorter sentences and everyday words. Then ask someone who uses the service to read it.',
	guidance: [
		{ name: 'WCAG: reading level', url: 'https://www.w3.org/WAI/WCAG22/Understanding/reading-level', wcag: '3.1.5' },
		{ name: 'NHS: health literacy', url: 'https://service-manual.nhs.uk/content/health-literacy' },
	],
	severity: 'consider',
	area: 'plain-english',
	fixer: 'content',
	// Catalogue, section 3: grade up to 8 (age 13) is good, to 10 (age 15) fair, above that hard, above 12 very hard.
	// Measured on good council pages: median 9.3. GOV.UK asks for no number.
	settings: { grade: 10, 'very-hard': 12 },
	needs: 'reading-age',
	*check({ blocks, readingAge }, { settings }) {
		if (readingAge === undefined || readingAge.grade <= Number(settings.grade)) return;
		const { grade, age, words, sentences } = readingAge;
		const band = grade > Number(settings['very-hard']) ? 'very hard' : 'hard';
		const [hardest] = hardestSentences(blocks, 1);
		yield {
			message: `Reading age is about ${age}, which is ${band}. We used ${count(words)} words in ${count(sentences)} sentences and the Flesch-Kincaid formula (grade ${grade}, plus 5).`,
			...(hardest === undefined ? {} : { suggestion: `Start with this sentence: '${shorten(hardest.quote)}'` }),
		};
	},
	examples: {
		bad: [
			'Applications for discretionary reduction will be determined in accordance with the adopted policy following consideration of all relevant supporting documentation submitted by the applicant. Eligibility is conditional upon satisfactory verification of residency, household composition and financial circumstances throughout the qualifying period. Determinations are communicated in writing within twenty working days of receipt of a complete application. Applicants dissatisfied with the determination may request reconsideration by the designated authority, provided that additional information is submitted in support. Retrospective applications are considered only in exceptional circumstances, where continuous entitlement can be demonstrated to the satisfaction of the authority. Information provided may be shared with other departments for the prevention and detection of fraudulent activity.',
			'# Licensing of premises\nThe authority has responsibility for the administration of licensing applications relating to the provision of regulated entertainment and the supply of alcohol.\nApplicants are required to demonstrate that the premises will operate in accordance with the licensing objectives, including the prevention of nuisance and the protection of children from harm.\n## Consultation\nRepresentations received during the statutory consultation period are considered by a committee consisting of elected members, which determines each application individually on its merits.\nConditions considered appropriate for the promotion of the objectives are attached to the licence, and the applicant is notified accordingly.\nAn unsuccessful applicant has a right of appeal to the magistrates, exercisable within the prescribed period following notification of the decision.',
			'The authority will:\n- undertake a comprehensive assessment of individual accommodation requirements in consultation with relevant agencies and the household concerned.\n- develop a personalised accommodation strategy identifying reasonable preventative interventions appropriate to the circumstances.\n- communicate the outcome of deliberations to the individual in an accessible and understandable format.\nIndividuals experiencing accommodation difficulties are encouraged to establish communication with the organisation at the earliest available opportunity. Comprehensive documentation evidencing personal identification, financial circumstances and residential history is necessary to facilitate investigation. Temporary accommodation is available exclusively to individuals demonstrating priority necessity, notwithstanding considerable pressure on existing availability. Information regarding alternative accommodation opportunities is obtainable from voluntary organisations operating independently throughout the locality.',
		],
		good: [
			'We decide who can get a discount using our discount policy.',
			'# Garden bins\nYou can have a bin for your garden waste. It costs £55 a year for each bin. We empty it every two weeks from March to November.\n## What goes in\nPut grass, leaves, weeds and small sticks in the bin. Do not put in soil, stones or food. If we find these in your bin, we will not empty it.\n## Pay for your bin\nYou can pay online with a bank card. We will send you a sticker for your bin in the post. Put the sticker on the lid so that the crew can see it. Call us if it has not come after ten days. If you move home, take the sticker off. You need to sign up again at your new home. We do not give money back if you stop before the year is over.',
			'- Environmental Health Administration\n- Democratic Representation Services\n- Community Infrastructure Contributions\n- Neighbourhood Regeneration Partnership',
			'Applications for discretionary reduction will be determined in accordance with the adopted policy.',
		],
	},
});

const count = (number: number): string => number.toLocaleString('en-GB');

function shorten(quote: string): string {
	if (quote.length <= LONGEST_QUOTE) return quote;
	return `${quote.slice(0, quote.lastIndexOf(' ', LONGEST_QUOTE))}…`;
}
