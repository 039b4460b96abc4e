import { cleanAddress } from '../address.ts';
import type { Block, PageContent } from '../content.ts';
import { hash } from '../key.ts';
import type { PageRecord } from '../types.ts';
import type { GatheredText } from './gathered.ts';

const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\p{L}{3,9}\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})`;
const UPDATED = new RegExp(String.raw`(?:updated|reviewed|modified|published|diweddarwyd|adolygwyd)[^.\n]{0,30}?(${DATE})`, 'iu');

/** What the Audit says of the page itself. Addresses come without session, token and email parameters. */
export function pageRecord(page: Document, gathered: GatheredText, content: PageContent): PageRecord {
	const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical"]')?.href;
	const updated = lastUpdated(gathered.blocks) ?? content.surrounds.modified?.slice(0, 40);
	const outline = gathered.blocks.filter((block) => block.kind === 'heading' && block.closed === undefined);
	return {
		url: cleanAddress(page.location.href),
		...(canonical ? { canonical: cleanAddress(canonical) } : {}),
		title: page.title.replace(/\s+/g, ' ').trim(),
		lang: page.documentElement.lang,
		counterparts: counterparts(page),
		...(updated ? { updated } : {}),
		contentType: content.pageType,
		outline: outline.map((block) => ({ level: block.level ?? 2, text: block.shown.slice(0, 200) })),
		state: {
			opened: gathered.opened,
			zoom: Math.round(devicePixelRatio * 100) / 100,
			viewport: { width: innerWidth, height: innerHeight },
			// The document itself sees none of its frames: assemble.ts puts them in.
			frames: [],
		},
		textHash: hash(...gathered.blocks.map((block) => block.text)),
	};
}

function counterparts(page: Document): { lang: string; url: string }[] {
	const links = page.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][hreflang]');
	return [...links].map((link) => ({ lang: link.hreflang, url: cleanAddress(link.href) }));
}

function lastUpdated(blocks: readonly Block[]): string | undefined {
	for (const block of blocks) {
		const date = block.text.length < 300 ? UPDATED.exec(block.shown)?.[1] : undefined;
		if (date) return date;
	}
	return undefined;
}
