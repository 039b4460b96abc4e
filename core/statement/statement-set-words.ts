import type { Block, PageContent } from '../content.ts';
import type { Draft } from '../draft.ts';
import { plainHeading } from './statement.ts';
import { SET_HEADINGS } from './statement-model.ts';

/** Words that the model sets: nobody may make them plainer, so no rule of style asks for it. */

const SENTENCES: readonly RegExp[] = [
	/[^.!?]{0,120}\bcommitted to making [^.!?]{1,80} accessible,? in accordance with the public sector bodies \(websites and mobile applications\) \(no\. ?2\) accessibility regulations 2018\.?/gi,
	/[^.!?]{0,120}\b(?:fully|partially|not) compliant with the web content accessibility guidelines\b(?:[^.!?]|\.(?=\d)){0,120}\.?/gi,
	/the content listed below is non-accessible for the following reasons?[.:(s)]{0,4}/gi,
	/[^.!?]{0,80}\bresponsible for enforcing the public sector bodies \(websites and mobile applications\) \(no\. ?2\) accessibility regulations 2018[^.!?]{0,60}\.?/gi,
	/if you(?:'re| are) not happy with how we respond to your complaint,? (?:please )?contact the equality [^.!?]{0,60}\.?/gi,
	/the accessibility regulations (?:do not|don't) require us to fix pdfs or other documents published before 23 september 2018 if they(?:'re| are) not essential to providing our services\.?/gi,
];
const HEADINGS = [
	...SET_HEADINGS.map(({ words }) => words),
	'Non-compliance with the accessibility regulations',
	'Disproportionate burden',
	"Content that's not within the scope of the accessibility regulations",
	"Technical information about this website's accessibility",
].map(plainHeading);

/** Leaves out what other rules say of set words. */
export function withoutSetWords(drafts: readonly Draft[], { pageType, blocks }: PageContent): readonly Draft[] {
	if (pageType !== 'statement') return drafts;
	const known = new Map(blocks.map((block) => [block.id, block]));
	return drafts.filter(({ block: id, at, area }) => {
		const block = known.get(id ?? -1);
		return area === 'statement' || block === undefined || at === undefined || !isSet(block, at);
	});
}

function isSet({ kind, text }: Block, { start, end }: { readonly start: number; readonly end: number }): boolean {
	if (kind === 'heading') return HEADINGS.includes(plainHeading(text));
	return SENTENCES.some((words) =>
		[...text.matchAll(words)].some(({ 0: match, index }) => {
			const shared = Math.min(end, index + match.length) - Math.max(start, index);
			return shared * 2 > end - start;
		}),
	);
}
