import { parsed } from './address.ts';
import type { PageContent } from './content.ts';
import type { PageType } from './types.ts';

type Seen = Pick<PageContent, 'url' | 'title' | 'blocks' | 'surrounds'>;

const MINUTES =
	/^(?:draft )?minutes\b(?! (?:a|per|away|from|to|by|on)\b)|\b(?:meeting|committee|cabinet|council|board|panel) minutes\b|\bminutes of (?:the|a) \w/i;

const NEWS_ADDRESS = /\/(?:news|newsroom|latest-news|(?:press|media)-(?:releases?|centre))(?:\.\w+$|\/[^/]+)/i;

/** Pages that belong to a form or an account: nobody writes or reviews them as pages of their own. */
const STEP =
	/^(?:sign in|log ?in|sign up|sign out|register an account|create (?:an|your) account|your account|check your answers|(?:your )?(?:search )?results?|choose (?:your )?address|select (?:your |an )?address|thank you|confirmation|page not found|sorry|error|(?:your )?session has)\b/i;

const STATEMENT = /\baccessibility statement\b|\bdatganiad hygyrchedd\b/i;
/** Guidance about them. */
const ABOUT_STATEMENTS =
	/\b(?:how to|writ(?:e|ing)|publish(?:ing)?|creat(?:e|ing)|make|review(?:ing)?|sample|model|example|template)\b(?: \w+){0,3} accessibility statement\b/i;
const SET_WORDS =
	/\bthis (?:accessibility )?statement (?:applies to|was (?:prepared|last reviewed) on)\b|\b(?:fully|partially|not) compliant with the web content accessibility\b/i;

/** Recognises what kind of page it is, by address, title, main heading and the set phrases of its kind. */
export function pageTypeOf({ url, title, blocks, surrounds }: Seen): PageType {
	const path = parsed(url)?.pathname ?? '';
	const h1 = surrounds.headings.find(({ level }) => level === 1)?.text ?? '';
	const name = `${h1}\n${title}`;
	if (/^\/(?:index\.\w+|home\/?)?$/i.test(path)) return 'home';
	if (STATEMENT.test(name) && !ABOUT_STATEMENTS.test(name)) return 'statement';
	// Called 'Accessibility' only: its set words give it away.
	if (/accessib|hygyrch/i.test(name) && blocks.some(({ text }) => SET_WORDS.test(text))) return 'statement';
	const opening = blocks
		.slice(0, 12)
		.map(({ text }) => text)
		.join('\n');
	if (
		MINUTES.test(h1) ||
		(/\b(?:present|in attendance|apologies(?: for absence)?)\s*:/i.test(opening) && /\bminutes\b/i.test(name))
	)
		return 'minutes';
	if (
		/\b(?:report to (?:the )?(?:\w+ ){0,2}(?:cabinet|council|committee|executive|board|panel)\b|committee report|cabinet report|officer(?:'s)? report|delegated report)\b/i.test(
			name,
		)
	)
		return 'committee-report';
	if (
		/\b(?:public|statutory|legal|planning|licensing) notices?\b|\bnotice of (?:\w+ ){0,4}(?:order|election|poll|vacancy|adoption|intention|decision)\b/i.test(
			h1,
		)
	)
		return 'statutory-notice';
	if (/\bnotice is hereby given\b/i.test(opening)) return 'statutory-notice';
	if (
		NEWS_ADDRESS.test(path) ||
		/ [-–|] (?:latest )?news\b/i.test(title) ||
		/\bnotes to editors\b/i.test(blocks.at(-1)?.section.join(' ') ?? '')
	)
		return 'news';
	if (
		/\b(?:policy|strategy|code of conduct|constitution|standing orders|byelaws|bylaws|terms of reference)(?: (?:19|20)\d\d\b.*)?$/i.test(
			h1,
		)
	)
		return 'policy';
	// One field on a short page is a step of a form; so are the pages around it.
	if (surrounds.fields >= 2 || (surrounds.fields === 1 && blocks.length < 15) || STEP.test(h1)) return 'form';
	return 'service';
}
