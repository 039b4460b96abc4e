import { exportAddress } from '../address.ts';
import type { Choices } from '../filter.ts';
import type { Audit } from '../types.ts';

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

export const toJson = (audit: Audit, options: ExportOptions): string => `${JSON.stringify(toSend(audit, options), null, '\t')}\n`;
