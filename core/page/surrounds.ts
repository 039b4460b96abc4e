import type { PageLink, Surrounds } from '../surrounds.ts';
import { plain } from './plain.ts';
import { ownWords } from './private.ts';
import { works } from './works.ts';

const MOST_LINKS = 3000;
const MOST_TEXT = 20_000;
const FIELDS = 'input:not([type="hidden"], [type="search"], [type="submit"], [type="button"], [type="image"]), select, textarea';

/** Reads what a document has besides its main content. @param root the main content */
export function surrounds(page: Document, root: Element): Surrounds {
	const description = page.querySelector('meta[name="description" i]')?.getAttribute('content');
	const stated = page.querySelector(
		'meta[name="dcterms.modified" i], meta[property="article:modified_time"], [itemprop="dateModified"]',
	);
	const modified = stated?.getAttribute('content') ?? stated?.getAttribute('datetime');
	const headings = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((heading) => heading.checkVisibility());
	return {
		...(description === null || description === undefined ? {} : { description: description.replace(/\s+/g, ' ').trim() }),
		...(modified ? { modified } : {}),
		headings: headings.map((heading) => ({
			level: Number(heading.localName[1]),
			text: ownWords(heading, 300),
			main: root.contains(heading),
		})),
		links: [...page.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, MOST_LINKS).map((link) => pageLink(link, root)),
		text: textAround(page, root),
		works: works(page),
		fields: [...root.querySelectorAll(FIELDS)].filter((field) => field.checkVisibility()).length,
	};
}

function pageLink(link: HTMLAnchorElement, root: Element): PageLink {
	const text = ownWords(link, 200) || link.getAttribute('aria-label') || link.querySelector('img[alt]')?.getAttribute('alt') || '';
	return { text: text.slice(0, 200), href: String(link.href).slice(0, 2000), hreflang: link.hreflang, main: root.contains(link) };
}

// Parts of the main content that are no content: they still say how to get in touch, what to tell us, and when.
const ASIDES = '[class*="feedback" i], [id*="feedback" i], aside, footer, nav, address';

function textAround(page: Document, root: Element): string {
	const parts = [...root.querySelectorAll(ASIDES)].slice(0, 50).map((element) => ownWords(element, 1000, ' '));
	if (root === page.body || root === page.documentElement) return parts.join('\n');
	let length = 0;
	for (let inner: Element = root; inner !== page.body && inner.parentElement !== null; inner = inner.parentElement) {
		const { parentElement } = plain(inner);
		for (const sibling of parentElement?.children ?? []) {
			if (sibling === inner || length > MOST_TEXT || !sibling.checkVisibility()) continue;
			const text = ownWords(sibling, MOST_TEXT - length, ' ');
			parts.push(text);
			length += text.length;
		}
		if (parentElement === null) break;
	}
	return parts.filter((text) => text !== '').join('\n');
}
