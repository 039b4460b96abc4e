import { plain } from '../plain.ts';
import type { Place } from './find-place.ts';

/** The keyboard's place in the page: moved only when a person asks for it. */

/** What has the focus, in open shadow trees, too. */
export function focused(page: Document): HTMLElement | undefined {
	let active = page.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active instanceof HTMLElement && active !== page.body ? active : undefined;
}

/** Puts it there without scrolling; what cannot have the focus gets it for as long as it stays. */
export function focusOn({ element, range }: Place): void {
	const target = range?.startContainer.parentElement ?? element;
	if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
	const { ownerDocument } = plain(target);
	ownerDocument.defaultView?.focus();
	target.focus({ preventScroll: true });
	if (focused(ownerDocument) === target || target.hasAttribute('tabindex')) return;
	target.setAttribute('tabindex', '-1');
	target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
	target.focus({ preventScroll: true });
}
