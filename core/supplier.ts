import { hostOf } from './address.ts';
import { platformOf } from './council-platforms.ts';
import type { Audit, Finding } from './types.ts';

/** What a supplier runs on the page: its name where somebody knows it, else its host. */
export interface Product {
	readonly name: string;
	/** Whether `name` is only the host. */
	readonly unnamed: boolean;
}

export interface SupplierShare {
	readonly product: Product;
	readonly findings: readonly Finding[];
}

type Page = Pick<Audit['page'], 'url' | 'supplier'>;

/** What is set into the page from elsewhere says so in its own tag. */
const EMBEDDED = /^<(?:iframe|frame|embed|object)\b[^>]*?\s(?:src|data)="([^"]+)/;

/** Whose part of the page a finding is about. */
export function productOf({ snippet = '' }: Pick<Finding, 'snippet'>, { url, supplier }: Page): Product {
	const embedded = EMBEDDED.exec(snippet)?.[1];
	const host = hostOf(embedded ?? '');
	if (embedded !== undefined && host !== '' && host !== hostOf(url)) return product(platformOf(embedded), host);
	return product(supplier ?? platformOf(url), hostOf(url));
}

/** What suppliers have to fix, a share each. What the web team can fix in the council's own design is none of theirs. */
export function supplierShares(findings: readonly Finding[], page: Page): SupplierShare[] {
	const shares = new Map<string, { product: Product; findings: Finding[] }>();
	for (const finding of findings) {
		if (finding.fixer !== 'supplier') continue;
		const own = productOf(finding, page);
		const share = shares.get(own.name);
		if (share) share.findings.push(finding);
		else shares.set(own.name, { product: own, findings: [finding] });
	}
	return [...shares.values()];
}

/** What rules tell editors to ask for, said to those who do it: the web team or a supplier. */
export const toldToFixer = (finding: Finding): Finding => ({
	...finding,
	fix: finding.fix.replace(
		/(^|[.!?] )Ask the web team(?: or supplier)? (?:to (\p{Ll})|for )/gu,
		(_, before: string, first: string | undefined) => `${before}${first === undefined ? 'Add ' : first.toUpperCase()}`,
	),
});

const product = (name: string | undefined, host: string): Product => ({ name: name ?? host, unnamed: name === undefined });
