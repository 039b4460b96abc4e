import { parsed } from './address.ts';
import type { PageContent } from './content.ts';
import { type HouseStyle, isOwnHost, ruleSettings, ruleState } from './house-style/house-style.ts';
import { nationFromHost } from './nation.ts';
import type { Rule, Site } from './rule.ts';
import type { PageType, Settings, Severity } from './types.ts';

/** What a check is told before it begins. Plain data: it crosses from the background into the page. */
export interface Brief {
	/** Day that rules about dates judge by, YYYY-MM-DD. */
	readonly date: string;
	/** Kind of page that the person chose; left out, it is recognised. */
	readonly pageType?: PageType | undefined;
	readonly style: HouseStyle;
}

/** The kind of page that the person chose comes before the one that is recognised. */
export const asTold = (content: PageContent, { pageType }: Brief): PageContent =>
	pageType !== undefined && content.top ? { ...content, pageType } : content;

/** How a rule runs on one page. */
export interface Plan {
	readonly on: boolean;
	readonly because?: string;
	/** What it may report at most: the house style or the kind of page may ask for less. */
	readonly severity: Severity;
	readonly settings: Settings;
}

/** What the house style and the kind of page make of a rule. A choice of the house style comes first. */
export function planOf(rule: Rule, style: HouseStyle, pageType: PageType): Plan {
	const chosen = style.rules?.[rule.id] !== undefined;
	const { on, severity } = ruleState(style, rule);
	const plan = { on, severity, settings: ruleSettings(style, rule) };
	if (!on) return { ...plan, because: chosen ? `The house style '${style.name}' leaves it out.` : (rule.off ?? '') };
	if (rule.notOn?.includes(pageType)) return { ...plan, on: false, because: `It does not fit ${TYPES[pageType]}.` };
	const soft = rule.softOn?.includes(pageType) && severity !== 'consider';
	return soft ? { ...plan, severity: 'consider', because: `For a person to judge on ${TYPES[pageType]}.` } : plan;
}

const TYPES: Readonly<Record<PageType, string>> = {
	service: 'a service page',
	home: 'a home page',
	form: 'a form',
	news: 'a news story',
	minutes: 'a page of minutes',
	'committee-report': 'a committee report',
	'statutory-notice': 'a legal notice',
	policy: 'a policy',
	statement: 'an accessibility statement',
};

/** What rules know of the site. @param address of the page */
export function siteOf(style: HouseStyle, address: string): Site {
	const page = hostOf(address) ?? '';
	// A form on a supplier's host belongs to the council whose hosts the house style lists.
	const guesses = [page, ...(style.hosts ?? [])].map(nationFromHost);
	const guess = guesses.find((nation) => nation !== undefined && nation !== 'England') ?? guesses.find(Boolean);
	return {
		council: style.council ?? '',
		nation: style.nation ?? guess ?? 'England',
		nationFrom: style.nation !== undefined ? 'setting' : guess !== undefined ? 'address' : 'nothing',
		isOwn: (link) => {
			const host = hostOf(link);
			return host !== undefined && isOwnHost(style, host, page);
		},
		wordsAdded: style.wordsAdded ?? [],
	};
}

function hostOf(address: string): string | undefined {
	const url = parsed(address);
	return url && /^https?:$/.test(url.protocol) ? url.hostname.toLowerCase() : undefined;
}
