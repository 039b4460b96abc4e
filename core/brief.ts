import { nationOf } from './nation.ts';
import type { AddedWords, Rule, Site } from './rule.ts';
import type { Nation, PageType, Settings, Severity } from './types.ts';

/** What a check is told before it begins. Plain data: it crosses from the background into the page. */
export interface Brief {
	/** Day that rules about dates judge by, YYYY-MM-DD. */
	readonly date: string;
	/** Kind of page that the person chose; left out, it is recognised. */
	readonly pageType?: PageType | undefined;
	/** House style, as far as rules know it. */
	readonly style: StyleInForce;
}

/** The part of a house style that the rules work with. */
export interface StyleInForce {
	readonly name: string;
	readonly council?: string | undefined;
	readonly nation?: Nation | undefined;
	readonly hosts: readonly string[];
	/** Rules that it changes, by id. */
	readonly rules: Readonly<Record<string, RuleChange>>;
	readonly wordsAllowed: readonly string[];
	readonly wordsAdded: readonly AddedWords[];
}

export interface RuleChange {
	readonly on?: boolean | undefined;
	readonly severity?: Severity | undefined;
	readonly settings?: Settings | undefined;
}

export const PLAIN_STYLE: StyleInForce = { name: 'GOV.UK', hosts: [], rules: {}, wordsAllowed: [], wordsAdded: [] };

/** How a rule runs on one page. */
export interface Plan {
	readonly on: boolean;
	readonly because?: string;
	/** Set where the house style or the kind of page says so. */
	readonly severity?: Severity;
	readonly settings: Settings;
}

/** What the house style and the kind of page make of a rule. */
export function planOf(rule: Rule, style: StyleInForce, pageType: PageType): Plan {
	const change = style.rules[rule.id];
	const settings = { ...rule.settings, ...change?.settings };
	if (change?.on === false) return { on: false, because: `The house style '${style.name}' leaves it out.`, settings };
	if (rule.off !== undefined && change?.on !== true) return { on: false, because: rule.off, settings };
	if (rule.notOn?.includes(pageType)) return { on: false, because: `It does not fit a ${TYPE_NAMES[pageType]}.`, settings };
	if (rule.softOn?.includes(pageType) && rule.severity !== 'consider') {
		return { on: true, because: `On a ${TYPE_NAMES[pageType]} it is for a person to judge.`, severity: 'consider', settings };
	}
	return { on: true, ...(change?.severity === undefined ? {} : { severity: change.severity }), settings };
}

export const TYPE_NAMES: Readonly<Record<PageType, string>> = {
	service: 'service or information page',
	home: 'home page',
	form: 'form',
	news: 'news story',
	minutes: 'page of minutes',
	'committee-report': 'committee report',
	'statutory-notice': 'legal notice',
	policy: 'policy',
	statement: 'page that is an accessibility statement',
};

/** What rules know of the site. @param address of the page */
export function siteOf(style: StyleInForce, address: string): Site {
	const own = [hostOf(address), ...style.hosts.map((host) => host.toLowerCase())].filter((host) => host !== undefined);
	return {
		council: style.council ?? '',
		// A form on a supplier's host belongs to the council whose hosts the house style lists.
		nation: style.nation ?? own.map(nationOf).find((nation) => nation !== 'England') ?? 'England',
		isOwn: (link) => {
			const host = hostOf(link);
			return host !== undefined && own.some((known) => bare(host) === bare(known) || host.endsWith(`.${bare(known)}`));
		},
		wordsAdded: style.wordsAdded,
	};
}

const bare = (host: string): string => host.replace(/^www\./, '');

function hostOf(address: string): string | undefined {
	try {
		const { protocol, hostname } = new URL(address);
		return /^https?:$/.test(protocol) ? hostname.toLowerCase() : undefined;
	} catch {
		return undefined;
	}
}
