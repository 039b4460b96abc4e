import { councilName } from '../core/elements/page-title.ts';
import { countWords } from '../core/english/text.ts';
import { type Match, pageRule } from '../core/rule.ts';

/** Openers that say nothing of the subject. */
const HOW_TO = /^How to (?=\p{Ll})/u;
const YOU_CAN = /^You can (?:also |now )?(?=\p{Ll})/u;
const ABOUT =
	/^(?:(?:some |more |general |further |important |useful )?(?:information|guidance|details)|a guide|an introduction|everything you need to know|all you need to know|find out(?: more)?) (?:about|on|of|for|to|regarding|how to)\b ?(?:the |our |your )?(?:how you can |how to )?(?=\p{L})/iu;
/** Not 'Details of which we need proof' or 'Information for carers', which name their readers. */
const NOT_ABOUT = /^(?:information|guidance|details|a guide) (?:for|to be)\b|^details (?:to|on)\b|^an? \w+ (?:of|for)\b/i;
/** 'The cost of a visit' and 'Our walks', but not 'The Willows', 'Our Lady of Grace', 'The 4 steps'. */
const ARTICLE = /^(?:The|Our) (?:(?:new|full|main|different|latest) )?(?=\p{Ll}{2,})/u;

/** 'Our website is not working'; but 'The music that you can play' is a name. */
const SENTENCE =
	/^(?:The|Our) (?:(?!(?:that|which|who|where|when|how|what|you|we)\b)[\p{L}'-]+ ){1,5}(?:is|are|was|were|has|have|will|can|must)\b/u;
const NEEDS_THE_NAME = /^(?:and|offices?|headquarters|is|was|has|will|can|news)\b/;

export default pageRule({
	id: 'heading-not-front-loaded',
	title: 'Heading begins with empty words',
	why: 'People who skim read the first words of a heading. These say nothing of what is below.',
	fix: 'Begin with the word that people look for, or with what they can do.',
	guidance: [
		{
			name: 'GOV.UK: create a clear structure',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/clear-structure/',
		},
	],
	severity: 'consider',
	area: 'structure',
	fixer: 'content',
	notOn: ['home', 'minutes', 'committee-report', 'statutory-notice', 'policy'],
	*check({ title, blocks }, { site }) {
		const council = councilName(title, site.council);
		for (const block of blocks) {
			const match = block.kind === 'heading' ? opener(block.text, council) : undefined;
			if (match !== undefined) yield { block, ...match };
		}
	},
	examples: {
		bad: [
			'## [How to] apply for a garage',
			'## [You can] appeal a decision',
			'## [Information about] garages',
			'### [Details of the] open days',
			'## [Guidance on] loft conversions',
			'## [The] cost of a garage',
			'## [Our] guided walks',
			'<html lang="en" data-council="Example Council"><body><main><h1>Garages</h1><h2 data-bad>Example Council garage waiting list</h2></main></body></html>',
		],
		good: [
			'## Apply for a garage',
			'## The Willows',
			'## Our Lady of Grace School',
			'## Information rights',
			'## Details you need for the form',
			'## Guidance lines on Station Road',
			'## How we use your data',
			'## Information for carers',
			'## Theatre trips',
			'## Example Street resurfacing',
			'The cost of a garage',
			'## The law',
			'## Our services',
			'# Our website is not working',
			'<html lang="en" data-council="Example Council"><body><main><h1>Visit us</h1><h2>Example Council offices</h2></main></body></html>',
		],
	},
});

function opener(text: string, council: string): Match | undefined {
	// The rule on questions has those.
	if (text.endsWith('?')) return undefined;
	const task = HOW_TO.exec(text) ?? YOU_CAN.exec(text);
	if (task !== null) return without(text, task[0]);
	const article = ARTICLE.exec(text);
	// 'The law' and 'Our services' are short enough.
	if (article !== null && countWords(text) > 2 && !SENTENCE.test(text)) return without(text, article[0]);
	const about = NOT_ABOUT.test(text) ? null : ABOUT.exec(text);
	if (about !== null) return without(text, about[0]);
	if (council === '' || !text.startsWith(council)) return undefined;
	const gap = /^(?:'s)? /.exec(text.slice(council.length))?.[0] ?? '';
	const rest = gap === '' ? '' : text.slice(council.length + gap.length);
	// 'Example Council offices' is a place, 'Example Council is changing' a sentence.
	return /^\p{Ll}{3,}/u.test(rest) && !NEEDS_THE_NAME.test(rest) ? without(text, council + gap) : undefined;
}

/** The heading without its opener, with a capital. */
function without(text: string, opener: string): Match {
	const rest = text.slice(opener.length);
	const length = opener.trimEnd().length;
	const plain = `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
	return { start: 0, end: length, ...(/^\p{L}/u.test(rest) ? { suggestion: `Try: '${plain}'.` } : {}) };
}
