import { words } from '../english/text.ts';
import { siteName } from './link-address.ts';

/** Whether words name the site that a link leads to: 'Citizens Advice' for www.citizensadvice.org.uk. */

/** Names with capitals that are no organisations: benefits, badges, days and languages. */
const SCHEMES =
	/\b(?:Universal Credit|Blue Badges?|(?:Housing|Council Tax|Child|Maternity|Disability) (?:Benefits?|Allowance|Reduction|Support|Tax)|Council Tax(?: Reduction| Support)?|Pension Credit|State Pension|Attendance Allowance|Carer'?s'? Allowance|Personal Independence Payment|Income Support|Jobseeker'?s Allowance|National Insurance|Healthy Start|Job Start Payment|Easy Read|FAQs?)\b/g;
const COMMON =
	/\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Welsh|Wales|England|Scotland|UK|I|I'm|PDF|CSV|HTML|GP|ID|MOT|TV|CV|A to Z|COVID-19|Covid)\b/g;
const PUBLIC =
	/(?:^|\.)(?:gov\.uk|gov\.wales|llyw\.cymru|gov\.scot|nhs\.uk|nhs\.wales|nhs\.scot|police\.uk|parliament\.uk|nidirect\.gov\.uk)$/;

/** True for sites of government, police and the NHS: people know them, and they all work alike. */
export const isPublicBody = (host: string): boolean => PUBLIC.test(host);

/** Names that no letters of an address give away. */
const KNOWN_AS: Readonly<Record<string, RegExp>> = { 'w3.org': /\b(?:W3C|WCAG|WAI|Web Accessibility Initiative)\b/ };

/** True where the words spell the name of the site: together, with initials, or with most of its letters. */
export function spellsSite(text: string, host: string): boolean {
	if (KNOWN_AS[host.replace(/^www\./, '')]?.test(text)) return true;
	const site = siteName(host).replace(/[^a-z0-9]/g, '');
	const labels = [site, ...host.split('.').map((label) => label.replace(/[^a-z0-9]/g, ''))].filter((label) => label.length > 1);
	const all = words(text.slice(0, 300)).map((word) => word.text);
	const letters = all.map((word) =>
		word
			.toLowerCase()
			.replace(/'s$/, '')
			.replace(/[^\p{L}\p{N}]/gu, ''),
	);
	return all.some((word, at) => labels.some((label) => spells(word, letters.slice(at, at + 6), label)));
}

function spells(word: string, letters: readonly string[], label: string): boolean {
	// 'RSPB' of rspb.org.uk, 'NSPCC' of learning.nspcc.org.uk.
	if (letters[0] === label && (label.length > 4 || /^\p{Lu}/u.test(word))) return true;
	let joined = '';
	for (const [count, next] of letters.entries()) {
		joined += next;
		if (joined === label && (count > 0 || label.length > 4)) return true;
		// A capital makes it a name: 'Shelter' of sheltercymru.org.uk, but not 'book' of sittersbooking.example.
		if (/^\p{Lu}/u.test(word) && joined.length > 3 && label.startsWith(joined) && joined.length * 2 >= label.length) return true;
		if (!label.startsWith(joined)) break;
	}
	// 'Money Advice Trust' of moneyadvicetrust.org is found above; 'Age UK' of ageuk.org.uk, 'Woodland Trust' of woodlandtrust too.
	const initials = letters.map((each) => each.charAt(0)).join('');
	return label.length > 2 && /^\p{Lu}/u.test(word) && initials.startsWith(label);
}

/** True where a name with a capital stands in the words, their first one left out. */
export function holdsName(text: string): boolean {
	const rest = text
		.replace(SCHEMES, ' ')
		.replace(COMMON, ' ')
		.replace(/^[^\p{L}\p{N}]*[\p{L}\p{N}'’-]+/u, '');
	return /(?:^|[^\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}]|[a-z]+\p{Lu})/u.test(rest);
}

/** What is left of the words when names, the name of the site and small words are taken out. */
export function plainWords(text: string, host: string): string[] {
	const site = host.replace(/[^a-z0-9]/g, '');
	// A scheme is what the link is about, not who runs it.
	const all = words(text.replace(SCHEMES, 'scheme'));
	const isCapital = (at: number): boolean => /^\p{Lu}/u.test(all[at]?.text ?? '');
	// The capital that opens the text is one of a name only where the next word has one, too: 'Age UK'.
	return all
		.filter((_, at) => !isCapital(at) || (at === 0 && !isCapital(1)))
		.map(({ text: word }) => word.toLowerCase().replace(/'s$/, ''))
		.filter((word) => !SMALL.has(word) && !(word.length > 3 && site.includes(word)));
}

const SMALL = new Set(
	(
		'a an the of for on in at to by with from and or our your their its is are this that visit go see contact call view open ' +
		'website websites site web page pages home homepage more about information info details further find out help advice ' +
		'local national service services centre centres office team group charity trust association organisation network society ' +
		'company club department agency bureau helpline online uk online partners partner who run runs provider'
	).split(' '),
);
