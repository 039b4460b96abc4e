import { pageRule } from '../core/rule.ts';
import type { PageLink } from '../core/surrounds.ts';

/** Words of a link to the Welsh version, the whole of it or a part that nothing else says. */
const SAYS_WELSH =
	/^(?:y )?cymraeg$|^cy$|^welsh$|\b(?:in|to|into) welsh$|\bwelsh (?:version|page|site|website|language version)\b|\byn gymraeg\b|\bi'?r gymraeg\b|\b(?:fersiwn|tudalen|safle|gwefan) (?:c|g)ymraeg\b|^(?:cymraeg )?[|/(-]? ?(?:english|saesneg) ?[|/-] ?cymraeg$|^cymraeg ?[|/(-] ?(?:welsh|english)\)?$/;
/** 'Courses in Welsh', 'Learn Welsh': pages about the language. */
const ABOUT_WELSH = /^(?:(?:learn|speak|write|courses?|classes|books?|stories|education|help)\b)/;

/**
 * Only the page itself is looked at: whether the page behind the link says the same, a person has to see.
 * A button that changes the language counts where it stands outside the main content.
 */
export default pageRule({
	id: 'welsh-link-missing',
	title: 'No link to this page in Welsh',
	why: 'People who use Welsh cannot find their version. Councils in Wales must link from each English page to the Welsh one.',
	fix: "Add a link called 'Cymraeg' to the top of the page that opens the same page in Welsh.",
	guidance: [
		{
			name: 'Welsh Language Commissioner: Welsh language standards',
			url: 'https://www.welshlanguagecommissioner.wales/public-organisations/welsh-language-standards',
		},
	],
	severity: 'consider',
	area: 'links',
	fixer: 'template',
	*check({ surrounds, top, blocks }, { site }) {
		if (!top || site.nation !== 'Wales' || blocks.length === 0) return;
		if (surrounds.links.some((link) => leadsToWelsh(link, site.isOwn)) || /\bCymraeg\b/.test(surrounds.text)) return;
		yield {
			message: 'We found no link from this page to its Welsh version.',
			suggestion: 'Is there a Welsh version of this page?',
		};
	},
	examples: {
		bad: [
			page('<main><h1>Bins</h1><p>Put your bin out by 7am.</p></main>'),
			page('<main><h1>Learn Welsh</h1><p><a href="https://learnwelsh.example/" hreflang="cy">Learn Welsh online</a></p></main>'),
			page('<main><h1>Planning</h1><p>You can write to us in English or Welsh.</p></main>'),
			page(
				'<main><h1>Schools</h1><p><a href="/gymraeg">Ysgol Gymraeg Bro Enghraifft</a> <a href="https://www.gov.wales/">Welsh Government</a></p></main>',
			),
			page('<main><h1>Books</h1><p><a href="/books">Books for children in Welsh</a></p></main>'),
		],
		good: [
			page('<header><a href="/cy/biniau">Cymraeg</a></header><main><h1>Bins</h1><p>Put your bin out by 7am.</p></main>'),
			page('<main><h1>Bins</h1><p><a href="/biniau">Read this page in Welsh</a></p></main>'),
			page('<main><h1>Bins</h1><p><a lang="cy" href="/biniau">Darllenwch y dudalen hon yn Gymraeg</a></p></main>'),
			page('<header><a href="/biniau" hreflang="cy">CY</a></header><main><h1>Bins</h1><p>Put your bin out.</p></main>'),
			page('<header><form><button>Cymraeg</button></form></header><main><h1>Bins</h1><p>Put your bin out.</p></main>'),
			page('<header><a href="/biniau">Switch to the Welsh version</a></header><main><h1>Bins</h1><p>Put your bin out.</p></main>'),
			page('<main><h1>Bins</h1><p>Put your bin out by 7am.</p></main>', 'England'),
			page('<main><h1>Bins</h1><p>Put your bin out by 7am.</p></main>', 'Scotland'),
			page('<main><h1>Biniau</h1><p>Rhowch eich bin allan cyn saith o’r gloch y bore os gwelwch yn dda.</p></main>', 'Wales', 'cy'),
		],
	},
});

function leadsToWelsh({ text, href, hreflang }: PageLink, isOwn: (address: string) => boolean): boolean {
	const words = text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
	if (/^cy\b/i.test(hreflang) && (isOwn(href) || words === 'cymraeg')) return true;
	return words.length < 100 && SAYS_WELSH.test(words) && !ABOUT_WELSH.test(words);
}

function page(body: string, nation = 'Wales', lang = 'en'): string {
	return `<html lang="${lang}" data-nation="${nation}"><body>${body}</body></html>`;
}
