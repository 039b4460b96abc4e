import { exportAddress } from '../address.ts';
import type { Choices } from '../filter.ts';
import { inBrackets } from '../review/decision-words.ts';
import type { Decision, Signed } from '../review/reviewed.ts';
import type { Audit } from '../types.ts';

/** What a person chose to send. */
export interface ExportOptions {
	/** Leave out what stands after the question mark of addresses. */
	readonly dropQuery: boolean;
	/** Put notes in that are 'only for us'. */
	readonly forUs?: boolean;
	/** Only the findings that these let through. A review always holds everything. */
	readonly choices?: Choices;
	/** Only what one supplier has to fix, as a letter: the name of its product. */
	readonly supplier?: string;
}

/** The audit with its page's addresses as the person chose to send them. */
export function toSend(audit: Audit, { dropQuery }: ExportOptions): Audit {
	const address = (url: string): string => exportAddress(url, dropQuery);
	const { canonical, counterparts, ...page } = audit.page;
	return {
		...audit,
		page: {
			...page,
			url: address(page.url),
			...(canonical === undefined ? {} : { canonical: address(canonical) }),
			counterparts: counterparts.map((counterpart) => ({ ...counterpart, url: address(counterpart.url) })),
		},
	};
}

/** Who takes care of it: with us, so no business of a supplier. */
export const assignedToSend = ({ assigned }: Pick<Decision, 'assigned'>, { supplier }: ExportOptions): string | undefined =>
	supplier === undefined ? assigned : undefined;

/** Who decided: one of us, too. */
export const signedToSend = ({ by }: Pick<Decision, 'by'>, { supplier }: ExportOptions): Signed | undefined =>
	supplier === undefined ? by : undefined;

/** A note and who wrote it, where those who get the file may read it. */
export const noteToSend = ({ note }: Pick<Decision, 'note'>, options: ExportOptions): string | undefined =>
	note !== undefined && (options.forUs || note.share === 'public')
		? `${note.text}${inBrackets(signedToSend(note, options))}`
		: undefined;
