import { bareLinkText } from './link-words.ts';

/** Link texts that name neither a page nor a task: the catalogue's list, its nearest relatives, and the same in Welsh. */

const GENERIC = new Set([
	...['click', 'click here', 'click here for more', 'click here for more information', 'click this link', 'click on this link'],
	...['here', 'see here', 'read here', 'view here', 'apply here', 'link', 'this link', 'the link', 'follow this link', 'link here'],
	...['this', 'page', 'this page', 'our page', 'website', 'this website', 'the website', 'our website'],
	...['visit', 'visit our website', 'more', 'read more', 'read more here', 'see more', 'view more', 'show more', 'learn more'],
	...['find out more', 'find out more here', 'info', 'more info', 'information', 'more information', 'further information'],
	...['for more information', 'for further information', 'further info', 'details', 'more details', 'further details'],
	...['view details', 'see details', 'full details', 'full story', 'read on', 'continue', 'continue reading', 'go', 'view'],
	...['download', 'download here', 'download now', 'download this', 'open', 'form', 'this form', 'document', 'this document'],
	...['file', 'pdf', 'pdf document', 'word document'],
	...['yma', 'fan hyn', 'cliciwch', 'cliciwch yma', 'clicio yma', 'gweler yma', 'darllenwch yma', 'dilynwch y ddolen hon'],
	...['dolen', 'y ddolen hon', 'y ddolen yma', 'hwn', 'hon', 'y dudalen hon', 'y dudalen yma', 'tudalen', 'gwefan', 'ein gwefan'],
	...['y wefan', 'y wefan hon', 'mwy', 'darllen mwy', 'darllenwch fwy', 'dysgu mwy', 'dysgwch fwy', 'gweld mwy', 'dangos mwy'],
	...['rhagor', 'gwybodaeth', 'mwy o wybodaeth', 'rhagor o wybodaeth', 'gwybodaeth bellach', 'am fwy o wybodaeth'],
	...['am ragor o wybodaeth', 'manylion', 'mwy o fanylion', 'rhagor o fanylion', 'manylion llawn', 'parhau', 'ewch', 'gweld'],
	...['lawrlwytho', 'lawrlwythwch', 'lawrlwytho yma', 'lawrlwythwch yma', 'agor', 'ffurflen', 'y ffurflen hon', 'dogfen'],
	...['y ddogfen hon', 'ffeil', 'dogfen pdf', 'dogfen word'],
]);

// Fair words on a button, even where the button is made of a link.
const BUTTON_WORDS = new Set([
	'continue',
	'go',
	'open',
	'view',
	'download',
	'parhau',
	'agor',
	'gweld',
	'lawrlwytho',
	'lawrlwythwch',
]);

/** Words that say neither what nor where; 'About this website' is the name of a page. */
const EMPTY =
	/^(?!about\b)(?:(?:please|just|simply|you|can|will|to|and|or|by|on|in|at|for|it|its|that|this|these|those|them|there|here|how|why|where|more|all about|about|out|up|the|is|are|now|click|clicking|tap|press|follow|following|find|found|see|read|look|view|visit|check|learn|go|get|link|links|page|pages|web|webpage|site|website|post|article|below|above|info|information|details)(?: |$)){1,9}$/;
// Fair names of pages, though each of their words is empty.
const NAMES = new Set([
	'how to',
	'get',
	'find',
	'check',
	'visit',
	'how to find',
	'how to get',
	'how to check',
	'links',
	'pages',
	'web',
	'site',
	'article',
	'post',
	'get information',
	'find information',
	'get out and about',
	'out and about',
]);

/** True for 'Click here', 'Read more (PDF, 20KB)' and the like. */
export const isGenericLink = (name: string): boolean => {
	const words = bareLinkText(name).toLowerCase().replaceAll('’', "'");
	return GENERIC.has(words) || (EMPTY.test(words) && !NAMES.has(words));
};

/** True for words such as 'Continue', which say enough on a button. */
export const isButtonWord = (name: string): boolean => BUTTON_WORDS.has(bareLinkText(name).toLowerCase());
