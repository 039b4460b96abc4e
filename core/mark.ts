import type { Status } from './review/review.ts';
import type { Finding, Guidance, Severity } from './types.ts';

/** A finding as it is shown on the page, and what a person does with it there. */

/** All that the page has to know of a finding to show it. */
export interface Mark {
	readonly key: string;
	/** Its place in the list of the side panel. */
	readonly number: number;
	readonly rule: string;
	readonly severity: Severity;
	readonly title: string;
	readonly message: string;
	readonly why: string;
	readonly fix: string;
	readonly suggestion?: string;
	readonly guidance: readonly Guidance[];
	readonly quote?: string;
	readonly prefix?: string;
	readonly suffix?: string;
	readonly selector: readonly string[];
	readonly frame?: readonly string[];
	readonly closed?: string;
	readonly status: Status;
}

/**
 * Where a finding can be seen: on the page; there but out of sight; in a closed section that we can open; nowhere any more;
 * or it is about the page as a whole and has no place.
 */
export type Shown = 'shown' | 'hidden' | 'closed' | 'gone' | 'page';

/** What a person does with a mark in the page. */
export type MarkSaid =
	| { readonly mark: 'chosen' | 'closed'; readonly key: string }
	| { readonly mark: 'status'; readonly key: string; readonly status: Status };

/** A finding with its number, which is the same in the panel, on the page and in files, whatever is shown of it. */
export interface Numbered {
	readonly number: number;
	readonly finding: Finding;
}

/** @param statusOf what was decided */
export function marksOf(numbered: readonly Numbered[], statusOf: (finding: Finding) => Status = () => 'to-do'): readonly Mark[] {
	return numbered.map(({ number, finding }) => {
		const { key, rule, severity, title, message, why, fix, suggestion, guidance, quote, prefix, suffix, selector, frame, closed } =
			finding;
		return {
			key,
			number,
			rule,
			severity,
			title,
			message,
			why,
			fix,
			guidance,
			selector,
			status: statusOf(finding),
			...(suggestion === undefined ? {} : { suggestion }),
			...(quote === undefined ? {} : { quote }),
			...(prefix === undefined ? {} : { prefix }),
			...(suffix === undefined ? {} : { suffix }),
			...(frame === undefined ? {} : { frame }),
			...(closed === undefined ? {} : { closed }),
		};
	});
}
