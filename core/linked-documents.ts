import { cleanAddress } from './address.ts';
import type { ElementFacts } from './content.ts';
import { documentName, fileName, isDocument, isOwnDocument } from './elements/documents.ts';
import { documentType, fileSaid } from './elements/link-words.ts';
import type { Site } from './rule.ts';
import type { LinkedDocument } from './types.ts';

const LONGEST = 300;

/** The files that a page links to, in page order, each once. They are not opened: nothing is sent. */
export function linkedDocuments(elements: readonly ElementFacts[], site: Site | undefined): readonly LinkedDocument[] {
	const links = elements.filter((element) => element.tag === 'a' && element.attributes.href !== undefined && isDocument(element));
	return joined(links.map((link) => documentOf(link, site)));
}

/** Each file once: the first link to it says what it is. It may be linked from a page and from pages that are set into it. */
export function joined(documents: readonly LinkedDocument[]): readonly LinkedDocument[] {
	const found = new Map<string, LinkedDocument>();
	for (const document of documents) {
		const before = found.get(document.url);
		found.set(document.url, before === undefined ? document : { ...before, links: before.links + document.links });
	}
	return [...found.values()];
}

function documentOf(link: ElementFacts, site: Site | undefined): LinkedDocument {
	const said = fileSaid(link);
	const text = documentName(link).slice(0, LONGEST).toWellFormed();
	const whole = fileName(link).slice(0, LONGEST).toWellFormed();
	// '/download/4711' has no name: its number says nothing.
	const file = /\.\w{2,5}$/.test(whole) ? whole : '';
	const date = dateIn(file) ?? dateIn(text);
	return {
		text,
		...(file === '' ? {} : { file }),
		url: cleanAddress((link.attributes.resolved ?? link.attributes.href ?? '').split('#', 1)[0] ?? ''),
		type: documentType(link) ?? said.type ?? '',
		...(said.size === undefined ? {} : { size: said.size }),
		...(date === undefined ? {} : { date }),
		own: site === undefined || isOwnDocument(link, site),
		links: 1,
	};
}

/** When the law begins for documents. https://www.legislation.gov.uk/uksi/2018/952/regulation/4 */
const LAW_BEGINS = '2018-09-23';

/** What the name of a document says about the law: a question to ask, never a verdict. */
export type Exempt = 'ask' | 'unknown' | 'applies' | 'year' | 'elsewhere';

export function mayBeExempt({ own, date }: Pick<LinkedDocument, 'own' | 'date'>, today: string): Exempt {
	if (!own) return 'elsewhere';
	// A date in the future is a date of something else.
	if (date === undefined || date > today) return 'unknown';
	const begins = LAW_BEGINS.slice(0, date.length);
	if (date === begins && date.length < LAW_BEGINS.length) return 'year';
	return date < begins ? 'ask' : 'applies';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*';
const YEAR = '((?:19|20)\\d\\d)';

/** The first sensible date in a file's name or the words of a link, as exact as it stands there. */
export function dateIn(text: string): string | undefined {
	const plain = text.toLowerCase().replace(/[_+.]|%20/g, ' ');
	const day = found(plain, new RegExp(`(?<!\\d)${YEAR}[- /](\\d\\d)[- /](\\d\\d)(?!\\d)`), ([, y, m, d]) => full(y, m, d));
	const british = found(plain, new RegExp(`(?<!\\d)(\\d{1,2})[- /](\\d{1,2})[- /]${YEAR}(?!\\d)`), ([, d, m, y]) => full(y, m, d));
	const compact = found(plain, new RegExp(`(?<!\\d)${YEAR}(\\d\\d)(\\d\\d)(?!\\d)`), ([, y, m, d]) => full(y, m, d));
	const named = found(plain, new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[- ]${MONTH}[- ,]{1,2}${YEAR}(?!\\d)`), ([, d, m, y]) =>
		full(y, monthOf(m), d),
	);
	const month = found(plain, new RegExp(`(?<![a-z])${MONTH}[- ]{1,2}${YEAR}(?!\\d)`), ([, m, y]) => `${y}-${monthOf(m)}`);
	// '2017-18' is a financial year: it ended in the later one.
	const span = found(plain, new RegExp(`(?<!\\d)${YEAR}[- /–](?:20)?(\\d\\d)(?!\\d)`), ([, y, to]) =>
		Number(to) === (Number(y) + 1) % 100 ? String(Number(y) + 1) : undefined,
	);
	return day ?? british ?? compact ?? named ?? month ?? span ?? new RegExp(`(?<!\\d)${YEAR}(?!\\d)`).exec(plain)?.[1];
}

const found = (text: string, pattern: RegExp, make: (match: readonly string[]) => string | undefined): string | undefined => {
	const match = pattern.exec(text);
	return match === null ? undefined : make(match);
};

const monthOf = (name = ''): string => String(MONTHS.indexOf(name.slice(0, 3)) + 1).padStart(2, '0');

function full(year = '', month = '', day = ''): string | undefined {
	const [m, d] = [Number(month), Number(day)];
	if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
	return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
