import { reviewed } from '../core/review/reviewed.ts';
import type { Audit } from '../core/types.ts';
import { sampleAudit, sampleFinding } from './sample-audit.ts';
import { entries } from './sample-review.ts';

/** Words that a page, or a person, may bring to do something in a file. */
export const HOSTILE = {
	formula: '=HYPERLINK("https://evil.example","click")',
	element: '<img src=x onerror=alert(1)><script>alert(2)</script>',
	cdata: ']]></w:t><evil/>',
	turned: 'user\u202Egnp.exe\u2066',
	half: 'half \ud800 a character \udfff',
	control: 'nul \u0000 bell \u0007 escape \u001b end \uffff',
	long: `long ${'a'.repeat(1_000_000)}`,
	markdown: '[x](javascript:alert(1)) `code` **bold** # @somebody | cell',
	entity: '&lt;b&gt; &#x41; _x0041_',
	attribute: '" onmouseover="alert(3)" x="',
} as const;

/** A check of a page whose words are hostile wherever a page's words go. */
export function hostileCheck(): {
	readonly audit: Audit;
	readonly reviewed: ReturnType<typeof reviewed>;
	readonly entries: ReturnType<typeof entries>;
} {
	const findings = Object.entries(HOSTILE).map(([name, text]) =>
		sampleFinding({
			key: `hostile-${name}`,
			quote: text,
			prefix: text.slice(0, 200),
			suffix: text.slice(0, 200),
			message: text,
			suggestion: text,
			section: [text],
			closed: text,
			lang: text.slice(0, 20),
			undecided: { reason: text, measured: text },
			guidance: [{ name: text, url: `javascript:${text.slice(0, 50)}`, wcag: text.slice(0, 20) }],
		}),
	);
	const snippets = Object.entries(HOSTILE).map(([name, text]) => {
		const { quote, ...rest } = sampleFinding({
			key: `snippet-${name}`,
			rule: `rule ${text.slice(0, 60)}`,
			title: text,
			snippet: text,
		});
		return rest;
	});
	const all = Object.values(HOSTILE);
	const audit = sampleAudit(
		{
			findings: [...findings, ...snippets],
			profile: HOSTILE.element,
			good: all.map((text, at) => ({ id: `good-${at}`, title: text, evidence: text, quote: text })),
			notChecked: all.map((text, at) => ({ id: `not-${at}`, what: text, why: text, todo: text, count: 2, selectors: [] })),
			questions: all.map((text, at) => ({ id: `question-${at}`, question: text, why: text, hint: text })),
			checked: all.map((text, at) => ({ rule: `rule-${at}`, status: 'ran', settings: { words: text }, because: text, looked: 1 })),
			facts: {
				...sampleAudit().facts,
				longest: all.slice(0, 3).map((text, at) => ({ at, quote: text, words: 30, section: [text] })),
				hard: {
					sentences: all.map((text) => ({ quote: text, words: 30, section: [text] })),
					words: all.map((text) => ({ word: text, syllables: 3, times: 1 })),
				},
			},
			documents: all.map((text) => ({
				text,
				file: text,
				url: `https://x.org/${text.slice(0, 100)}`,
				type: text.slice(0, 9),
				size: text,
				own: true,
				links: 1,
			})),
		},
		{ title: all.filter((text) => text !== HOSTILE.long).join(' '), url: `https://www.sampleton.gov.uk/${HOSTILE.element}` },
	);
	const said = entries(
		{ kind: 'status', key: 'hostile-formula', status: 'known', reason: HOSTILE.element },
		{ kind: 'note', key: 'hostile-formula', text: HOSTILE.formula, share: 'public' },
		{ kind: 'assigned', key: 'hostile-formula', to: HOSTILE.turned },
		{ kind: 'status', key: 'hostile-element', status: 'not-an-issue', reason: HOSTILE.cdata },
	);
	return { audit, reviewed: reviewed(audit, said), entries: said };
}
