import type { BlockKind } from '../core/content.ts';
import { inCaseOf } from '../core/english/inflect.ts';
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const READ: readonly BlockKind[] = [...ALL_TEXT, 'button'];
const LOG_IN =
	/(?<![\p{L}\p{N}@/._-])(?:log-?ins?|logons?|log-on|(?:log|logs|logging|logged) (?:into|onto|in|on(?= to\b)))(?![\p{L}\p{N}@/_-]|\.\p{L})/giu;
/** Names of services. */
const NAME_BEFORE = /(?:\bNHS|\bOne|\bGOV\.UK|\bVerify|\bGateway|\bFacebook|\bGoogle|\bMicrosoft|\bApple) $/;
/** 'Keep a log in a notebook', 'the log in the fire': wood and notes. */
const THING_BEFORE =
	/\b(?:an?|the|this|that|each|every|any|of|my|your|our|their|his|her|its|daily|weekly|written|wood(?:en)?|dry|wet|call|noise|incident|event|fallen|one|keep|tree|decision|change|activity|audit) $/i;
const DETAILS_AFTER =
	/^ (?:details?|pages?|screens?|names?|buttons?|accounts?|links?|box(?:es)?|codes?|credentials|problems?|to\b)/i;
/** 'Calls are logged in the register', 'logged in our system': somebody writes them down. */
const WRITTEN_AFTER = /^ (?:the|an?|our|this|that|order|date|full|writing|detail)\b/i;

/** Not reported: NHS login and other names, logs of wood, and notes that people keep or that are logged somewhere. */
export default blockRule({
	id: 'log-in-noun',
	title: "'Log in' instead of 'sign in'",
	why: "Government services say 'sign in'. One word for one thing tells people that they are in the right place.",
	fix: "Say 'sign in'.",
	guidance: [
		{
			name: 'GOV.UK style guide: sign in',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/',
		},
	],
	severity: 'consider',
	area: 'style',
	fixer: 'content',
	kinds: READ,
	*check({ text }) {
		if (!/\blog/i.test(text)) return;
		for (const { 0: words, index: start } of text.matchAll(LOG_IN)) {
			const end = start + words.length;
			const before = text.slice(Math.max(0, start - 14), start);
			const after = text.slice(end, end + 20);
			if (NAME_BEFORE.test(before)) continue;
			const inTwo = /^logs? (?:in|on)/i.test(words);
			if (inTwo && THING_BEFORE.test(before) && !DETAILS_AFTER.test(after)) continue;
			if (/^logs? in$|^logg(?:ed|ing) in$/i.test(words) && WRITTEN_AFTER.test(after)) continue;
			yield { start, end, suggestion: advice(words, before) };
		}
	},
	examples: {
		bad: [
			'[Login] to your account.',
			'[Log in] to your council tax account. If you forget your [login], ask us.',
			'You need to [log into] the website. Keep your [login] details safe.',
			'- Each driver has one [log-in].\n- [Log in] with your email address.',
			'When you have [logged in], choose a date. Try [logging on] to it again.',
			'## [Log in] or register',
		],
		good: [
			'Sign in to your account with your sign-in details.',
			'Use NHS login or a GOV.UK One Login.',
			'Burn dry wood in a log burner. A log in the fire should have cracks.',
			'Keep a log in a notebook for 2 weeks.',
			'Calls are logged in the register. We have logged in our system what you said.',
			'Read the leader’s blog in full. See the catalogue, the logo and the logistics.',
			'Put another log on the fire.',
			'Go to login.example.gov.uk or write to login@example.gov.uk.',
		],
	},
});

function advice(words: string, before: string): string {
	if (/^logged/i.test(words)) return `Try '${inCaseOf(words, 'signed in')}'.`;
	if (/^logging/i.test(words)) return `Try '${inCaseOf(words, 'signing in')}'.`;
	if (/\binto|onto$/i.test(words)) return `Try '${inCaseOf(words, 'sign in to')}'.`;
	if (/\b(?:an?|the|your|our|their|one|each|new|my) $/i.test(before)) return "Try 'sign-in details' or 'account'.";
	return `Try '${inCaseOf(words, 'sign in')}'.`;
}
