import { plain } from '../plain.ts';
import type { Place } from './find-place.ts';

/** The keyboard's place in the page: moved only when a person asks for it. */

/** What has the focus, in open shadow trees, too. */
export function focused(page: Document): HTMLElement | undefined {
	let active = page.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active instanceof HTMLElement && active !== page.body ? active : undefined;
}

/**
 * Puts it there without scrolling; what cannot have the focus gets it for as long as it stays. While the keyboard is in the
 * panel, browsers let no page take it: the place is kept until a person comes over.
 */
export function focusOn({ element, range }: Place): void {
	const target = range?.startContainer.parentElement ?? element;
	if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
	const { ownerDocument } = plain(target);
	put(target);
	// Coming over, Firefox puts the focus on the page as a whole.
	const come = (): void =>
		void setTimeout(() => {
			const at = focused(ownerDocument);
			// Who came by a click into a field is where they want to be.
			if (at === undefined || at === ownerDocument.documentElement) put(target);
		}, 0);
	ownerDocument.defaultView?.addEventListener('focus', come, { once: true });
	setTimeout(() => ownerDocument.defaultView?.removeEventListener('focus', come), PATIENCE);
}

const PATIENCE = 60_000;

function put(target: HTMLElement | SVGElement): void {
	target.focus({ preventScroll: true });
	if (focused(plain(target).ownerDocument) === target || target.hasAttribute('tabindex')) return;
	target.setAttribute('tabindex', '-1');
	target.addEventListener('blur', () => target.removeAttribute('tabindex'), { once: true });
	target.focus({ preventScroll: true });
}
