import known from '../assets/words/acronyms.json' with { type: 'json' };
import everyday from '../assets/words/acronyms-known-to-all.json' with { type: 'json' };
import { ALL_TEXT, blockRule } from '../core/rule.ts';

const KNOWN = new Set([...known.entries, ...everyday.entries].flatMap(({ match }) => match));
/** Not inside an address, a file name or a numbered part ('H.2.1'). */
const STOPPED = /(?<![\p{L}\p{N}.@/_&-])(?:\p{Lu}\.){1,6}\p{Lu}(?:\.(?![\p{L}\p{N}])|(?![\p{L}\p{N}.@/_-]))/gu;
/** 'J.A. Osei', 'T.S. Eliot Close': a surname comes next. */
const SURNAME = /^,? (?:(?:de|van|von|la|le|mc|mac|o)['’ ])?\p{Lu}[\p{L}'’-]+/u;
const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Councillor|Rev|Sir|Dame|Lord|Lady|Judge|Signed:?)\.? $/;
const ARTICLE = /\b(?:the|an?|your|our|their|his|her|its|this|each|any|every|no|by|from|of) $/i;

/** Letters on no list are for a person to judge. Not reported: people's initials, numbered parts, addresses; times have a rule of their own. */
export default blockRule({
	id: 'acronym-with-stops',
	title: 'Acronym with full stops',
	why: 'The stops slow people down, and a screen reader may pause at each one.',
	fix: 'Write the letters without full stops.',
	guidance: [
		{
			name: 'GOV.UK style guide: abbreviations, acronyms and initialisms',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#abbreviations-acronyms-and-initialisms',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	kinds: ALL_TEXT,
	*check({ text }) {
		if (!/[A-Z]\.[A-Z]/.test(text)) return;
		for (const { 0: words, index: start } of text.matchAll(STOPPED)) {
			const letters = words.replaceAll('.', '');
			const end = start + words.length;
			const before = text.slice(Math.max(0, start - 20), start);
			const isKnown = KNOWN.has(letters);
			const isNamed = SURNAME.test(text.slice(end, end + 40));
			if (TITLE.test(before)) continue;
			// 'The U.K. Government' and 'N.H.S. England' go on with a capital, too.
			if (isNamed && !(isKnown && (letters.length > 2 || ARTICLE.test(before)))) continue;
			if (!isKnown && letters.length < 3 && !ARTICLE.test(before)) continue;
			yield { start, end, suggestion: `Write '${letters}'.`, ...(isKnown ? {} : { severity: 'consider' as const }) };
		}
	},
	examples: {
		bad: [
			'Ask your [G.P.] for a letter.',
			'The [N.H.S.] pays for it. Firms outside the [U.K.] need a number.',
			'- a form of [I.D.] with a photo\n- a current [M.O.T.] certificate',
			'There are 62 [C.C.T.V] cameras.',
			'# Register for [V.A.T.]',
			'Write to the [Q.Z.T.] team. The [U.K.] Government pays.',
		],
		good: [
			'Ask your GP for a letter from the NHS in the UK.',
			'The mayor is Cllr R.S. Thomas. He follows J.A. Osei and A. B. Grainger.',
			'Go to T.S. Eliot Close and St. Mary’s Road.',
			'Read policy H.2.1, version 2.0.1 and www.A.B.example.gov.uk.',
			'Open from 9 a.m. to 5 p.m. Bring ID, e.g. a passport, i.e. an original.',
			'You can borrow a DVD. The kiosk takes a PIN. Vitamin D. A walk helps.',
			'Books by J.K. Rowling and C.S. Lewis are on the shelf. Signed: A.B.',
			'See plan A.B.12 and file X.Y.pdf.',
		],
	},
});
