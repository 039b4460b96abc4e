import { plain } from './plain.ts';
import { ownWords } from './private.ts';

/** Words that a person has to open before they can read them: accordions, tabs, `details`, `hidden=until-found`. */

const NEVER_A_SECTION =
	'[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="tooltip"], dialog, [popover], form [hidden] input';
const NEVER_BY_NAME = /modal|dialog|tooltip|popup|lightbox|cookie|dropdown|menu|overlay|template|error/i;
const SECTION_BY_NAME = /accordion|collaps|tab-?(?:s|pane|panel|content)|toggle|expand|panel|faq/i;
const CONTROLS =
	'[aria-controls], [data-target], [data-bs-target], a[href^="#"][data-toggle], a[href^="#"][role="tab"], a[href^="#"][aria-expanded]';

export interface ClosedSections {
	/** The name of the closed section that begins at this hidden element, or undefined if it is hidden for another reason. */
	readonly nameOf: (element: Element) => string | undefined;
}

/** Looks at the controls of a document once. */
export function closedSections(page: Document | ShadowRoot): ClosedSections {
	const controls = new Map<string, Element>();
	for (const control of page.querySelectorAll(CONTROLS)) {
		if (!opensSections(control)) continue;
		for (const id of controlledIds(control)) if (!controls.has(id)) controls.set(id, control);
	}
	return { nameOf: (element) => nameOf(plain(element), controls) };
}

function nameOf(element: Element, controls: ReadonlyMap<string, Element>): string | undefined {
	if (element.matches(NEVER_A_SECTION)) return undefined;
	const control = controls.get(element.id) ?? labelledBy(element) ?? controlBefore(element);
	if (control) return shortText(control) || 'Section without a name';
	if (element.getAttribute('hidden') === 'until-found' || element.getAttribute('role') === 'tabpanel') {
		return shortText(element.previousElementSibling) || 'Section without a name';
	}
	const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
	if (NEVER_BY_NAME.test(names) || !SECTION_BY_NAME.test(names)) return undefined;
	const title = shortText(element.previousElementSibling);
	return title === '' ? undefined : title;
}

// A radio button that reveals a field, or a menu button, opens no section of the page's own words.
function opensSections(control: Element): boolean {
	if (control.matches('input, select, [aria-haspopup]:not([aria-haspopup="false"])')) return false;
	if (control.closest('nav, [role="navigation"], header, [role="search"]')) return false;
	return control.matches(
		'[aria-expanded], [role="tab"], [data-toggle="collapse"], [data-toggle="tab"], [data-bs-toggle], [data-toggle="pill"]',
	);
}

function controlledIds(control: Element): string[] {
	const named = [control.getAttribute('data-target'), control.getAttribute('data-bs-target'), control.getAttribute('href')];
	return [
		...(control.getAttribute('aria-controls') ?? '').split(/\s+/),
		...named.filter((value): value is string => value?.startsWith('#') ?? false).map((value) => value.slice(1)),
	].filter((id) => id !== '');
}

function labelledBy(element: Element): Element | undefined {
	const id = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
	const label = id ? element.ownerDocument.getElementById(id) : null;
	return label?.matches('button, [role="tab"], [role="button"], [aria-expanded], :has(> button), :has(> [aria-expanded])')
		? label
		: undefined;
}

function controlBefore(element: Element): Element | undefined {
	const before = element.previousElementSibling;
	if (!before) return undefined;
	if (plain(before).matches('[aria-expanded="false"], [role="tab"]')) return before;
	return plain(before).querySelector('[aria-expanded="false"]') ?? undefined;
}

const shortText = (element: Element | null): string => ownWords(element, 100);
