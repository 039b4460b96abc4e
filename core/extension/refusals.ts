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
const DATA_ADDRESS = /\.(?:json|geojson)(?:[?#]|$)/i;

/** What the browser tells about the tab. */
export interface Shown {
	readonly address?: string | undefined;
	readonly title?: string | undefined;
	readonly icon?: string | undefined;
	/** Whether the button was pressed on this very document. */
	readonly pressed: boolean;
}

export function refusalFor(error: string, shown: Shown): Refusal {
	const { address } = shown;
	const known = refusalForAddress(address);
	if (known) return known;
	for (const [pattern, refusal] of BY_ERROR) if (pattern.test(error)) return refusal;
	if (!/permission|cannot access/i.test(error)) return 'unexpected';
	if (address?.startsWith('file:')) return 'file-permission';
	if (address !== undefined && PDF_ADDRESS.test(address)) return 'pdf';
	if (address !== undefined) return refusalInFirefox(address, shown);
	// Chrome keeps the address to itself. On a page of the web a press always brings the grant, but not on a message of its own.
	return shown.pressed ? 'error-page' : 'no-grant';
}

/** Pages that stay closed whatever the browser says; Firefox lets extensions into its blank page, where there is nothing to check. */
export function refusalForAddress(address: string | undefined): Refusal | undefined {
	return address === undefined ? undefined : BY_ADDRESS.find(([pattern]) => pattern.test(address))?.[1];
}

/** Firefox tells the address only with the grant, so something else keeps the page closed. Its own pages have its own icons. */
function refusalInFirefox(address: string, { title, icon }: Shown): Refusal {
	if (icon?.startsWith('chrome:') && /pdf/.test(icon)) return 'pdf';
	// Its viewer for data has no icon, and the address for a title.
	if (DATA_ADDRESS.test(address) || (title !== undefined && address.endsWith(`//${title}`))) return 'not-a-web-page';
	// The icon of a message comes late.
	return icon === undefined || icon.startsWith('chrome:') ? 'error-page' : 'blocked';
}

/** A document that the browser shows with a viewer of its own is no page to check. */
export function refusalForType(documentType: string): Refusal | undefined {
	if (documentType === 'application/pdf') return 'pdf';
	return /^(?:text\/html|application\/xhtml\+xml)$/.test(documentType) ? undefined : 'not-a-web-page';
}
