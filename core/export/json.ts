import { exportAddress } from '../address.ts';
import type { Audit } from '../types.ts';

export interface ExportOptions {
	/** Leave out what stands after the question mark of addresses. */
	readonly dropQuery: boolean;
}

/** The audit with its page's addresses as the person chose to send them. */
export function toJson(audit: Audit, { dropQuery }: ExportOptions): string {
	const address = (url: string): string => exportAddress(url, dropQuery);
	const { canonical, counterparts, ...page } = audit.page;
	const sent: Audit = {
		...audit,
		page: {
			...page,
			url: address(page.url),
			...(canonical === undefined ? {} : { canonical: address(canonical) }),
			counterparts: counterparts.map((counterpart) => ({ ...counterpart, url: address(counterpart.url) })),
		},
	};
	return `${JSON.stringify(sent, null, '\t')}\n`;
}
