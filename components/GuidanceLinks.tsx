import type { Guidance } from '../core/types.ts';
import { words } from '../core/words.ts';
import { Items } from './Items.tsx';
import { Said } from './Said.tsx';
import { WebLink } from './WebLink.tsx';

/** Where the advice comes from. */
export function GuidanceLinks({ guidance }: { readonly guidance: readonly Guidance[] }) {
	return (
		<Items
			class="plain"
			items={guidance.map(({ name, url, wcag }) => ({
				key: `${name} ${url}`,
				line: (
					<>
						<WebLink url={url} newTab>
							<Explained text={name} /> <span class="no-print">{words.finding.newTab}</span>
						</WebLink>
						{wcag && <span class="quiet"> {words.finding.wcag(wcag)}</span>}
					</>
				),
			}))}
		/>
	);
}

/** A name of guidance, with what its first letters stand for. */
function Explained({ text }: { readonly text: string }) {
	if (!text.startsWith('WCAG')) return <Said text={text} />;
	return (
		<>
			<abbr title={words.finding.wcagName}>WCAG</abbr>
			<Said text={text.slice('WCAG'.length)} />
		</>
	);
}
