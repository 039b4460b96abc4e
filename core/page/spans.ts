import type { Span } from '../content.ts';
import { plain } from './plain.ts';
import type { Surroundings } from './surroundings.ts';

const SPANS: Readonly<Record<string, Span['kind']>> = {
	a: 'link',
	abbr: 'abbr',
	acronym: 'abbr',
	strong: 'strong',
	b: 'strong',
	em: 'emphasis',
	i: 'emphasis',
	q: 'quote',
	code: 'code',
};

/** What an inline element marks, by its tag or by what the style sheet makes of it. */
export function spanKinds(element: Element, around: Surroundings, inside: Surroundings): Span['kind'][] {
	const own = SPANS[plain(element).localName];
	const kinds: Span['kind'][] = own === undefined || looksPlain(own, inside) ? [] : [own];
	if (inside.bold && !around.bold && own !== 'strong') kinds.push('strong');
	if (inside.italic && !around.italic && own !== 'emphasis') kinds.push('emphasis');
	if (inside.underline && !around.underline && own !== 'link') kinds.push('underline');
	return kinds;
}

/** A tag for bold or italics that the style sheet undoes: readers see nothing of it. Icons of a font are such an `i`. */
const looksPlain = (kind: Span['kind'], { bold, italic }: Surroundings): boolean =>
	(kind === 'strong' && !bold) || (kind === 'emphasis' && !italic);
