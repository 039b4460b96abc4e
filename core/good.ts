import type { PageContent } from './content.ts';
import { proseSentences } from './english/prose-sentences.ts';
import * as checks from './good-checks.ts';
import { STATEMENT_RULES, statementComplete } from './statement/statement-good.ts';
import type { Facts } from './text-facts.ts';
import type { Checked, Finding, Good } from './types.ts';

interface Check {
	readonly id: string;
	readonly title: string;
	/** Rules that must have run and found nothing. */
	readonly clean?: readonly string[];
	/** Rules that must have run: the check weighs what they found. */
	readonly ran?: readonly string[];
	readonly evidence: (seen: checks.Seen) => checks.Praise;
}

/**
 * What is good on this page, with its evidence. A page with nothing to praise gets an empty list.
 * @param findings of the content rules on this page
 * @param checked what ran: praise that rests on a rule which did not run is left out. Without it, all are taken to have run.
 */
export function good(page: PageContent, findings: readonly Finding[], facts: Facts, checked?: readonly Checked[]): Good[] {
	const counts = new Map<string, number>();
	for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	const ran = checked && new Set(checked.filter(({ status }) => status === 'ran').map(({ rule }) => rule));
	const blocks = page.blocks.filter(({ lang }) => lang === 'en' || lang === '');
	const seen: checks.Seen = {
		elements: page.elements,
		title: page.title,
		blocks,
		prose: proseSentences(blocks),
		facts,
		count: (rule) => counts.get(rule) ?? 0,
		isFaulty: (text) =>
			findings.some(({ quote = '', prefix = '', suffix = '' }) => quote !== '' && text.includes(`${prefix}${quote}${suffix}`)),
	};
	return CHECKS.flatMap(({ id, title, clean = [], ran: needed = [], evidence }) => {
		if ([...clean, ...needed].some((rule) => ran?.has(rule) === false) || clean.some((rule) => seen.count(rule) > 0)) return [];
		const praise = evidence(seen);
		return praise ? [{ id, title, ...praise }] : [];
	});
}

const CHECKS: readonly Check[] = [
	{
		id: 'links-say-where',
		title: 'Links say where they go',
		clean: ['link-generic', 'link-raw-url'],
		evidence: checks.linksSayWhere,
	},
	{
		id: 'links-front-loaded',
		title: 'Links begin with what people look for',
		clean: ['link-not-front-loaded', 'link-generic'],
		evidence: checks.linksFrontLoaded,
	},
	{ id: 'files-say-type-and-size', title: 'File links say type and size', evidence: checks.filesSayTypeAndSize },
	{ id: 'short-sentences', title: 'Sentences are short', evidence: checks.shortSentences },
	{ id: 'no-long-sentence', title: 'No sentence is too long', clean: ['long-sentence'], evidence: checks.noLongSentence },
	{ id: 'short-paragraphs', title: 'Paragraphs are short', clean: ['long-paragraph'], evidence: checks.shortParagraphs },
	{ id: 'says-who-does-what', title: 'Says who does what', ran: ['passive-voice'], evidence: checks.saysWho },
	{ id: 'reading-age', title: 'Easy for most people to read', evidence: checks.easyToRead },
	{ id: 'speaks-to-you', title: 'Speaks to the reader', clean: ['third-person-user'], evidence: checks.speaksToYou },
	{ id: 'acronyms-explained', title: 'Explains its acronyms', clean: ['unexplained-acronym'], evidence: checks.acronymsExplained },
	{
		id: 'headings-say',
		title: 'Headings say what is below',
		clean: ['heading-question', 'heading-generic'],
		evidence: checks.headingsSay,
	},
	{
		id: 'title-matches',
		title: 'Page title and main heading match',
		clean: ['title-generic', 'title-length'],
		evidence: checks.titleMatches,
	},
	{ id: 'lists', title: 'Sets things out as lists', evidence: checks.lists },
	{
		id: 'images-described',
		title: 'Images are described in words',
		clean: ['image-alt-quality'],
		evidence: checks.imagesDescribed,
	},
	{ id: 'no-block-capitals', title: 'No words in block capitals', clean: ['all-caps-run'], evidence: checks.noBlockCapitals },
	{ id: 'real-times', title: 'Gives waits and deadlines as numbers', clean: ['vague-quantity'], evidence: checks.realTimes },
	{ id: 'contact-route', title: 'Says how to get in touch', evidence: checks.contactRoute },
	{
		id: 'statement-complete',
		title: 'Follows the model accessibility statement',
		clean: STATEMENT_RULES,
		evidence: statementComplete,
	},
	{ id: 'dated', title: 'Says when it was last updated', clean: ['stale-review-date'], evidence: checks.dated },
];
