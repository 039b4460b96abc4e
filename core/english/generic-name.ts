/** Titles and headings that could stand on any page. Whole ones only: 'Background checks' says what it is about. */

const list = (names: string): ReadonlySet<string> => new Set(names.split(', '));

/**
 * Left out: 'overview' and 'summary', which open many good guides and reports; 'contents' and 'contact us', which say
 * what follows; and frequently asked questions, which have a rule of their own.
 */
const HEADINGS = list(
	'about, about this page, additional information, background, background information, details, find out more, further details, ' +
		'further information, further reading, general, general information, info, information, introduction, links, misc, miscellaneous, ' +
		'more, more details, more info, more information, notes, other, other information, read more, related information, related links, ' +
		'see also, useful information, useful links',
);
const TITLES = list(
	'add title, add title here, blank, content, default, demo, demo page, document, enter title, enter title here, guidance, home, home page, homepage, index, insert title, insert title here, landing page, main, main page, my page, my website, new page, new tab, no title, page, page name, ' +
		'page title, powerpoint presentation, regulations, sample page, site, site name, site title, slide, tbc, test, test page, title, untitled, untitled document, untitled page, title goes here, title here, todo, web page, webpage, website, website name, website title, welcome, your title here, ' +
		'croeso, cartref, hafan, gwybodaeth, mynegai, tudalen, tudalen gartref',
);
const FRONT = list('home, home page, homepage, index, welcome, hafan, cartref, croeso, tudalen gartref');
const FILE = /^[^/\\]{1,120}\.(?:docx?|pdf|xlsx?|pptx?|odt|ods|rtf|html?|aspx?|php|jsp|indd|pub)$/i;
/** 'Page 3', 'test1'; or no words at all, and an address. */
const NUMBERED = /^(?:page|new page|web ?page|document|untitled|book|doc|slide|test)[ _-]?\d+$|^[\d\s.,:;_–—-]+$/i;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;
const FROM_A_PROGRAM = /^microsoft (?:word|powerpoint|excel) - /i;

/** Without its number, 'the' and the stops after it. */
const bare = (text: string): string =>
	text
		.toLowerCase()
		.replace(/^(?:\d+[.)]?|part \d+:?)\s+/, '')
		.replace(/[\s.:…!]+$/, '')
		.replace(/^the\s+/, '');

export const isGenericHeading = (text: string): boolean => text.length <= 40 && HEADINGS.has(bare(text));

/** True for the name of a page that says nothing of it: 'Untitled', 'Information', 'Page 3', 'fees-v2.docx'. */
export function isGenericTitle(text: string): boolean {
	if (FILE.test(text) || FROM_A_PROGRAM.test(text) || ADDRESS.test(text)) return true;
	return isGenericHeading(text) || (text.length <= 40 && (TITLES.has(bare(text)) || NUMBERED.test(text)));
}

/** A step of a form, a message or a question of a system: 'Before you begin', 'Step 2', 'What do you need to do today?'. */
const STEP =
	/^(?:before you (?:begin|start|apply|continue)|(?:get(?:ting)? )?start(?:ed)?|start now|step \d+.*|(?:your|contact|personal) details|(?:check|enter|confirm) your (?:answers|details|postcode|address)|(?:find|choose|select|enter) (?:your |an )?(?:address|postcode)|(?:sign|log)(?:ing)? ?in|register|(?:your )?results?|search(?: results)?|menu|cookies?(?: (?:settings|preferences|policy))?|(?:on|in) this (?:page|section)|contents|overview|summary|success|error|sorry.*|thank you.*|confirmation|please (?:wait|note).*|how can we help.*|(?:what|how|which|where|who|can|do|are|is|would|did)\b.*\?)$/;

/** True for a main heading that says what to do next on the screen, and not what the page is for. */
export const isStepHeading = (text: string): boolean => text.length <= 80 && (isGenericTitle(text) || STEP.test(bare(text)));

/** True for names that fit the first page of a site. */
export const isFrontPageName = (text: string): boolean => text.length <= 40 && FRONT.has(bare(text));
