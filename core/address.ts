import type { Finding } from './types.ts';

/** Parameters that are private only as a whole name: `post_code` or `keyword` are not. */
const PRIVATE_NAMES = new Set(
	(
		'sid code state key sig signature otp nonce ticket mail e-mail pin phpsessid jsessionid cfid cftoken ' +
		'apikey api_key api-key accesskey access_key privatekey form_key mc_eid sso saml jwt pwd pass passwd password'
	).split(' '),
);
/** Words that make a name private wherever they stand in it: `user[email]`, `accessToken`, `x-amz-signature`. */
const PRIVATE_WORD = /^(?:token|csrftoken|xsrftoken|emails?|signature|password|secret|credentials?|jwt|csrf|xsrf|oauth\d?|saml.*)$/;
/** `author` and `authority` are ordinary council words; `authorisation` is not. */
const AUTH_WORD = /^auth(?!or(?:s|id|name|ity|ities)?$)/;
const SESSION_WORD = /^(?:session|sess$|sessid|[a-z]*sessionid|[a-z]*sessid)/;

const EMAIL = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
const JSON_WEB_TOKEN = /eyJ[\w-]{5,}\.[\w-]{5,}/;
const PRIVATE_PATH_PARAMETER = /;(?:[a-z]*sess(?:ion)?(?:id)?|sid|token)=[^/?#;]*/gi;
/** Where ASP.NET keeps a session without cookies: /(S(abc))/page. */
const PATH_SESSION = /\/\([A-Z]\([^)/]*\)(?:[A-Z]\([^)/]*\))*\)(?=\/|$)/g;

/** The address as it may be kept and sent on: no session, token, email or password in it. Everything else stays as it is written. */
export function cleanAddress(url: string): string {
	// Where a file lies on somebody's disk often holds their name.
	if (/^file:/i.test(url)) return `file:///${/[^/\\]*$/.exec(url.split(/[?#]/, 1)[0] ?? '')?.[0] ?? ''}`;
	const parts = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(url);
	if (parts === null) return url;
	const [, base = '', query, hash] = parts;
	const kept = query === undefined ? '' : cleanParameters(query);
	const keptHash = hash === undefined ? '' : cleanHash(hash);
	return cleanPath(base) + (kept === '' ? '' : `?${kept}`) + (keptHash === '' ? '' : `#${keptHash}`);
}

/** The address taken apart, or undefined where it is none. */
export function parsed(address: string): URL | undefined {
	try {
		return new URL(address);
	} catch {
		return undefined;
	}
}

/** Host and port, '' for what is no address. */
export const hostOf = (address: string): string => parsed(address)?.host ?? '';

/** Addresses that differ after '#' alone are of one page. */
export const withoutHash = (url: string): string => url.split('#', 1)[0] ?? '';

/** The address without what stands after the first question mark. */
export const withoutQuery = (url: string): string => url.split('?', 1)[0] ?? '';

/** The address as a file may hold it. */
export const exportAddress = (url: string, dropQuery: boolean): string => cleanAddress(dropQuery ? withoutQuery(url) : url);

function cleanPath(base: string): string {
	const authority = /^([a-z][a-z\d+.-]*:\/\/)([^/]*@)?([^/]*)(.*)$/is.exec(base);
	if (authority === null) return base;
	const [, scheme = '', , host = '', path = ''] = authority;
	const segments = path.replace(PRIVATE_PATH_PARAMETER, '').replace(PATH_SESSION, '').split('/');
	return scheme + host + segments.map((segment) => (isPrivateValue(segment) ? 'removed' : segment)).join('/');
}

const cleanParameters = (query: string): string =>
	query
		.split('&')
		.filter((parameter) => !isPrivate(parameter))
		.join('&');

/** A fragment may carry parameters of its own: `#access_token=…`, `#/page?token=…`. */
function cleanHash(hash: string): string {
	const at = hash.indexOf('?');
	if (at === -1) return hash.includes('=') || isPrivateValue(hash) ? cleanParameters(hash) : hash;
	const kept = cleanParameters(hash.slice(at + 1));
	return hash.slice(0, at) + (kept === '' ? '' : `?${kept}`);
}

function isPrivate(parameter: string): boolean {
	const at = parameter.indexOf('=');
	const name = at === -1 ? parameter : parameter.slice(0, at);
	const value = at === -1 ? parameter : parameter.slice(at + 1);
	return isPrivateName(decode(name)) || isPrivateValue(value);
}

function isPrivateName(name: string): boolean {
	const parts = name
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((part) => part !== '');
	const whole = [name.toLowerCase(), parts.join('')];
	if (whole.some((candidate) => PRIVATE_NAMES.has(candidate))) return true;
	return parts.some(
		(part) => PRIVATE_WORD.test(part) || AUTH_WORD.test(part) || SESSION_WORD.test(part) || /(?:token|email)$/.test(part),
	);
}

/** Also looks into an address that is carried inside the value, such as `return=/page?token=…`. */
function isPrivateValue(value: string): boolean {
	const plain = decode(value);
	if ((plain.includes('@') && EMAIL.test(plain)) || JSON_WEB_TOKEN.test(plain)) return true;
	const inner = /[?#&;]([^?#]*)/.exec(plain)?.[1];
	return inner?.split(/[&;]/).some((parameter) => parameter.includes('=') && isPrivate(parameter)) ?? false;
}

/** Values are often encoded more than once, on the way through a sign-in page. */
function decode(text: string, depth = 3): string {
	if (depth === 0 || !text.includes('%')) return text;
	try {
		return decode(decodeURIComponent(text), depth - 1);
	} catch {
		return text;
	}
}

/** The address as a link in a file: written as the standard asks, so that no office program takes offence at it. */
export function fileLink(url: string): string | undefined {
	const address = parsed(url);
	return address !== undefined && webAddress(address.href) !== undefined ? address.href : undefined;
}

/** The address, if a link may lead there. */
export const webAddress = (url: string): string | undefined => (/^https?:\/\//i.test(url) ? url : undefined);

/** Opens the page at the words, or at the heading above them. Nothing where the page has no address on the web. */
export function linkToWords(
	url: string,
	finding: Pick<Finding, 'quote' | 'prefix' | 'section' | 'frame' | 'snippet'>,
): string | undefined {
	const page = webAddress(cleanAddress(url));
	if (page === undefined) return undefined;
	// The words of a picture are not on show.
	const quote = /^<(?:img|area)\b/.test(finding.snippet ?? '') ? '' : (finding.quote?.trim() ?? '');
	const text = quote || finding.section.at(-1)?.trim() || '';
	// Browsers look for the words in the page itself, not in pages that are set into it.
	if (text === '' || (finding.frame?.length ?? 0) > 0) return page;
	const context = quote === '' ? '' : lastWords(finding.prefix ?? '');
	const before = context === '' ? '' : `${encodeDirective(context)}-,`;
	return `${page}${page.includes('#') ? '' : '#'}:~:text=${before}${wordsDirective(text)}`;
}

/** Long quotes go in by their first and last words: addresses have a length that programs cut at. */
function wordsDirective(text: string): string {
	const words = text.split(/\s+/);
	if (words.length <= 12) return encodeDirective(words.join(' '));
	return `${encodeDirective(words.slice(0, 5).join(' '))},${encodeDirective(words.slice(-5).join(' '))}`;
}

/** Up to three whole words. The first one kept may be cut in half by the length of the context, so it goes. */
const lastWords = (prefix: string): string => prefix.trim().split(/\s+/).slice(1).slice(-3).join(' ');

/** Comma, hyphen and ampersand mean something in a text fragment, and encodeURIComponent leaves the hyphen. */
const encodeDirective = (text: string): string => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
