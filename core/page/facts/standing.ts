import type { Standing } from '../../element-facts.ts';
import { plain } from '../plain.ts';
import { ownWords } from '../private.ts';

const MOST = 20;

/** Where the elements right inside another stand, those that hold words. What is fixed to the window stands nowhere. */
export function standing(element: Element): readonly Standing[] {
	const { children } = plain(element);
	if (children.length < 2) return [];
	return [...children].slice(0, MOST).flatMap((child) => {
		const { left, right, top, bottom } = plain(child).getBoundingClientRect();
		if (right - left < 2 || bottom - top < 2 || plain(child).getAttribute('aria-hidden') === 'true') return [];
		const style = getComputedStyle(child);
		if (/fixed|sticky/.test(style.position) || style.visibility !== 'visible' || style.opacity === '0') return [];
		const text = ownWords(child, 200);
		return text === '' ? [] : [{ tag: plain(child).localName, text, left, right, top, bottom }];
	});
}
