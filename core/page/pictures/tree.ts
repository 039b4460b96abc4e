import { plain } from '../plain.ts';

/** Opens a shadow tree, closed ones too where the browser lets an extension. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

/** Every element of a document, those in shadow trees among them. */
export function* everyElement(root: Document | ShadowRoot, shadowOf: ShadowOf): Generator<Element> {
	for (const element of root.querySelectorAll('*')) {
		yield element;
		// Only these and elements with a name of their own can have one; of a form, a field may hide the name.
		const { localName } = plain(element);
		const shadow = localName.includes('-') || HOSTS.has(localName) ? shadowOf(element) : null;
		if (shadow) yield* everyElement(shadow, shadowOf);
	}
}

const HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));
