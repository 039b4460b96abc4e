import type { Refusal } from '../check-state.ts';

/** Why a page cannot be checked: from its address where that tells, else from what the browser said. */

const BY_ADDRESS: readonly (readonly [RegExp, Refusal])[] = [
	[
		/^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org)(?:\/|$)/,
		'store',
	],
	[
		/^https:\/\/(?:support\.mozilla\.org|accounts\.firefox\.com|[a-z.-]*\.?cdn\.mozilla\.net|content\.cdn\.mozilla\.net|discovery\.addons\.mozilla\.org)(?:\/|$)/,
		'store',
	],
	[/^(?:chrome|moz|edge|extension|safari-web)-?extension:/, 'extension-page'],
	[
		/^(?:chrome|edge|about|brave|opera|vivaldi|devtools|view-source|resource|chrome-search|chrome-error|chrome-untrusted):/,
		'browser-page',
	],
];
const BY_ERROR: readonly (readonly [RegExp, Refusal])[] = [
	[/no tab with id|invalid tab id|tab was closed|tab (?:was )?(?:destroyed|removed)/i, 'tab-closed'],
	[/frame (?:with id \d+ )?was removed|document (?:was )?(?:unloaded|destroyed)|actor .*destroyed|navigat/i, 'page-left'],
	[/extensions gallery cannot be scripted/i, 'store'],
	[/showing error page/i, 'error-page'],
	[/policy|blocked by (?:the|your) admin/i, 'blocked'],
	[/cannot access (?:a )?(?:chrome|edge|about|devtools)/i, 'browser-page'],
	[/chrome-extension:|moz-extension:/i, 'extension-page'],
];
const PDF_ADDRESS = /\.pdf(?:[?#]|$)/i;

export function refusalFor(error: string, address: string | undefined): Refusal {
	for (const [pattern, refusal] of BY_ADDRESS) if (address !== undefined && pattern.test(address)) return refusal;
	for (const [pattern, refusal] of BY_ERROR) if (pattern.test(error)) return refusal;
	if (/permission|cannot access/i.test(error)) {
		if (address?.startsWith('file:')) return 'file-permission';
		if (address !== undefined && PDF_ADDRESS.test(address)) return 'pdf';
		return address === undefined ? 'browser-page' : 'no-grant';
	}
	return 'unexpected';
}

/** A document that the browser shows with a viewer of its own is no page to check. */
export function refusalForType(documentType: string): Refusal | undefined {
	if (documentType === 'application/pdf') return 'pdf';
	return /^(?:text\/html|application\/xhtml\+xml)$/.test(documentType) ? undefined : 'not-a-web-page';
}
