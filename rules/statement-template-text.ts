import { pageRule } from '../core/rule.ts';
import { SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const LEFT_OVER = new RegExp(
	[
		'\\[(?:note|insert|include|add|enter|list|name of|website name|your|organisation|organization|council|scope of|date|day|month|email|e-mail|phone|telephone|contact|number|describe|explain|choose|select|select one|state|option|if )[^\\]\\n]{0,600}(?:\\]|$)',
		'\\[(?:website(?:\\(s\\))?|url|domain|address|link|x{1,4}|\\.{2,}|…)\\]',
		'\\bthis is a sample accessibility statement\\b[^.]{0,80}\\.?',
		'\\bfictional public sector website\\b',
		'\\binsert (?:your |the )?(?:name|date|organisation|council|website|email)\\b[^.\\n]{0,40}',
	].join('|'),
	'gi',
);

/** Words of the sample that were to be replaced: whole statements stand on the web like this. */
export default pageRule({
	id: 'statement-template-text',
	title: 'Words of the sample statement left in',
	why: 'The page says nothing about this website, and people learn neither what fails nor whom to tell.',
	fix: 'Put your own facts in place of the words in brackets, and delete the notes.',
	guidance: [SAMPLE],
	severity: 'should',
	area: 'statement',
	fixer: 'template',
	languages: 'any',
	*check(page, { pageType }) {
		if (pageType !== 'statement') return;
		for (const block of page.blocks) {
			for (const { 0: words, index } of block.text.matchAll(LEFT_OVER)) yield { block, start: index, end: index + words.length };
		}
	},
	examples: {
		bad: [
			sampleStatement([
				'This website is run by Example Council.',
				'This website is run by <span data-bad>[name of organisation]</span>.',
			]),
			sampleStatement(['<p>We know some', '<p data-bad>[Note: use this section to say what does not work.]</p><p>We know some']),
			sampleStatement(['prepared on 2 September 2026', 'prepared on <span data-bad>[date]</span>']),
			sampleStatement([
				'applies to www.example.gov.uk',
				'applies to <span data-bad>[scope of statement, for example, website or domain]</span>',
			]),
			sampleStatement([
				'<p>We know some',
				'<p data-bad>This is a sample accessibility statement for a fictional public sector website.</p><p>We know some',
			]),
			sampleStatement([
				'due to the non-compliances',
				'due to <span data-bad>[insert one of the following: the non-compliances, the exemptions]</span>',
			]),
		],
		good: [
			sampleStatement(),
			sampleStatement(['alternative.', 'alternative [1].']),
			sampleStatement(['web@example.gov.uk</a>', 'web [at] example.gov.uk</a>']),
			sampleStatement(['Accessibility Regulations 2018.', 'Accessibility Regulations 2018 [external link].']),
			'<html data-type="service"><body><main><h1>Writing a statement</h1><p>Replace [name of organisation].</p></main></body></html>',
		],
	},
});
