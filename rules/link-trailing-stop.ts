import { isGenericLink } from '../core/elements/generic-link.ts';
import { endsInShortened } from '../core/english/shortened.ts';
import { sentences } from '../core/english/text.ts';
import { elementRule } from '../core/rule.ts';

/** Not reported: a card, which is a link around several sentences, and 'our website.', which has to be written anew. */
export default elementRule({
	id: 'link-trailing-stop',
	title: 'Full stop inside the link',
	why: 'The stop belongs to the sentence. Inside the link it looks like part of the name of the page.',
	fix: 'Put the full stop after the link.',
	guidance: [{ name: 'NHS: formatting', url: 'https://service-manual.nhs.uk/content/formatting' }],
	severity: 'should',
	area: 'links',
	fixer: 'content',
	languages: 'any',
	elements: 'a[href]:not([role="button"])',
	check({ text, name }) {
		if (!text.endsWith('.') || !/\p{L}/u.test(text)) return undefined;
		if (endsInShortened(text) || sentences(text).length > 1 || isGenericLink(name || text)) return undefined;
		return {};
	},
	examples: {
		bad: [
			'<p>You can <a href="/fines" data-bad>challenge a parking fine.</a> Do not do both.</p>',
			'<p><a href="/grants" data-bad>Apply for a community grant.</a></p>',
			'<p><a href="/register" data-bad><strong>Opt out of the open register.</strong></a></p>',
			'<p>You can <a href="/anon" data-bad>register anonymously. </a>We need a letter.</p>',
			'<ul><li>You need <a href="/listed" data-bad>listed building consent.</a></li></ul>',
			'<p lang="cy"><a href="/grantiau" data-bad>Gwneud cais am grant.</a></p>',
		],
		good: [
			'<p>You can <a href="/nursery">find a nursery</a>.</p>',
			'<p>You can appeal on <a href="/appeal">our website.</a></p>',
			'<p><a href="/plan">Version 2.3 of the flood plan</a></p>',
			'<p>Work by <a href="/builders">Northgate Builders Ltd.</a></p>',
			'<p><a href="/pay">How do we set allowances?</a></p>',
			'<p><a href="/bins">More about bins...</a></p>',
			'<p><a href="/hours">Open until 5 p.m.</a></p>',
			'<p><a href="/lido">The lido opens in May. Book your first swim from 1 April.</a></p>',
			'<p><a href="/files">Statement of accounts (PDF, 1.4MB)</a></p>',
			'<p><a href="/jo">Councillor Patel, J. A.</a></p>',
		],
	},
});
