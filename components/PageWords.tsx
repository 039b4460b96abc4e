import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';

/** The exact words with a little around them, in their own language and direction. */
export function PageWords({ finding }: { readonly finding: Finding }) {
	const { quote, prefix, suffix, lang } = finding;
	if (!quote) return null;
	return (
		<blockquote>
			<p lang={lang || undefined} dir="auto">
				{prefix && <span class="around">{`…${prefix}`}</span>}
				<mark>{quote}</mark>
				{suffix && <span class="around">{/[.!?…]\s*$/.test(suffix) ? suffix : `${suffix}…`}</span>}
			</p>
			{lang && !/^en\b/i.test(lang) && <p class="quiet">{words.finding.language(lang)}</p>}
		</blockquote>
	);
}
