import { headlineParts, pageName } from '../core/summary.ts';
import type { Audit } from '../core/types.ts';
import { formatTime, words } from '../core/words.ts';

interface Props {
	readonly audit: Audit;
	/** Left out where the page's name stands above already. */
	readonly named?: boolean;
	/** The page is no longer what it was when it was checked. */
	readonly pageChanged?: boolean | undefined;
	/** Only a press of the button in the toolbar checks the page again. */
	readonly pressAgain?: boolean | undefined;
	readonly privateWindow?: boolean | undefined;
	readonly unsaved?: boolean | undefined;
	/** Left out where the page cannot be checked again from here. */
	readonly check?: (() => void) | undefined;
}

/** What was found, in a sentence, about which page and when. */
export function Headline({ audit, named, pageChanged, pressAgain, privateWindow, unsaved, check }: Props) {
	const { title, rest } = headlineParts(audit);
	return (
		<section class="headline">
			{named && (
				<p class="page-name" lang={audit.page.lang || undefined}>
					<bdi>{pageName(audit.page)}</bdi>
				</p>
			)}
			<h2 id="status-title" class="lead" tabIndex={-1}>
				{title}
			</h2>
			{rest !== '' && <p class="lead-rest">{rest}</p>}
			{pageChanged && <p class="notice">{words.status.changed(pageName(audit.page))}</p>}
			<p class="quiet row">
				<span>{words.status.checked(formatTime(audit.time))}</span>
				{check && !pressAgain && (
					<button type="button" class="small" onClick={check}>
						{words.action.again}
					</button>
				)}
			</p>
			{pressAgain && <p class="notice">{words.status.pressAgain}</p>}
			{unsaved && <p class="notice">{words.status.unsaved}</p>}
			{privateWindow && <p class="quiet">{words.status.private}</p>}
		</section>
	);
}
