import type { PageContent } from '../content.ts';
import { mainHeading } from '../elements/page-title.ts';
import type { Site } from '../rule.ts';

/** Whose equality body enforces the law of accessibility statements for a page, and what that rests on. */
export interface Enforcer {
	/** Both are right where nothing tells the nation. */
	readonly body: 'EHRC' | 'ECNI' | 'either';
	/** True where the house style or the address says so; a page's own words only hint at it. */
	readonly sure: boolean;
	/** One sentence for people, to stand in a finding. */
	readonly because: string;
}

const SETTING = 'Set the nation in the house style if that is wrong.';
const NI = /\bNorthern Ireland\b|\bBT\d{1,2} ?\d[A-Z]{2}\b/;
const GB = /\b(?:England|Scotland|Wales)\b/;

export function enforcerOf(page: PageContent, site: Site): Enforcer {
	const body = site.nation === 'Northern Ireland' ? 'ECNI' : 'EHRC';
	if (site.nationFrom === 'setting') return { body, sure: true, because: `The house style says ${site.nation}.` };
	if (site.nationFrom === 'address') return { body, sure: true, because: `Judged as ${site.nation}, by the address. ${SETTING}` };
	const around = `${page.title}\n${mainHeading(page)?.text ?? ''}\n${page.surrounds.text}`;
	const [ni, gb] = [NI.test(around), GB.test(around)];
	if (ni === gb) return { body: 'either', sure: false, because: `Nothing here tells the nation. Set it in the house style.` };
	return {
		body: ni ? 'ECNI' : 'EHRC',
		sure: false,
		because: `Judged as ${ni ? 'Northern Ireland' : 'Great Britain'}, by the words of the page. ${SETTING}`,
	};
}

interface Body {
	readonly name: string;
	readonly named: RegExp;
	/** Where people complain. */
	readonly advice: string;
	readonly adviceNamed: RegExp;
	readonly host: RegExp;
}
export const BODIES: Readonly<Record<'EHRC' | 'ECNI', Body>> = {
	EHRC: {
		name: 'the Equality and Human Rights Commission (EHRC)',
		named: /\bequalit(?:y|ies) (?:and|&) human rights commission\b|\bEHRC\b/i,
		advice: 'the Equality Advisory and Support Service (EASS)',
		adviceNamed: /\bequality advisory (?:and|&) support (?:service|website)(?: \(EASS\))?|\bequality advisory service\b|\bEASS\b/i,
		host: /^https?:\/\/(?:[\w-]+\.)*equalityadvisoryservice\.com(?:[/?#:]|$)/i,
	},
	ECNI: {
		name: 'the Equality Commission for Northern Ireland (ECNI)',
		named: /\bequalit(?:y|ies) commission (?:for|of) northern ireland\b|\bECNI\b/i,
		advice: 'the Equality Commission for Northern Ireland (ECNI)',
		adviceNamed: /\bequalit(?:y|ies) commission (?:for|of) northern ireland(?: \(ECNI\))?|\bECNI\b/i,
		host: /^https?:\/\/(?:[\w-]+\.)*equalityni\.org(?:[/?#:]|$)/i,
	},
};
/** Anything that a reader can follow to the procedure, the right page of it or not. */
export const ANY_ENFORCER =
	/^https?:\/\/(?:[\w-]+\.)*(?:equalityadvisoryservice\.com|equalityhumanrights\.com|equalityni\.org)(?:[/?#:]|$)|legislation\.gov\.uk\/(?:id\/)?uksi\/2018\/952/i;
