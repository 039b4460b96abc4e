import type { Guidance } from '../core/types.ts';
import { words } from '../core/words.ts';
import { WebLink } from './WebLink.tsx';

/** Where the advice comes from. */
export function GuidanceLinks({ guidance }: { readonly guidance: readonly Guidance[] }) {
	return (
		<ul class="plain">
			{guidance.map(({ name, url, wcag }) => (
				<li key={`${name} ${url}`}>
					<WebLink url={url} newTab>
						{name} {words.finding.newTab}
					</WebLink>
					{wcag && <span class="quiet"> {words.finding.wcag(wcag)}</span>}
				</li>
			))}
		</ul>
	);
}
