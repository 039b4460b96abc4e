import type { Block, ElementFacts } from '../core/content.ts';
import { type PageMatch, pageRule, type Remark } from '../core/rule.ts';

const EMAIL = /(?<![\w.+'-])[\w.+'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/gi;
/** A pattern for people to copy. */
const SAMPLE = /@example\.(?:com|org|net)$/i;
const SAMPLE_BEFORE = /(?:for example|such as|e\.?g\.?|format|looks? like|er enghraifft),? ["'(]?$/i;

/** Not reported: pictures that are links, links to share a page, addresses that a machine has hidden. */
export default pageRule({
	id: 'email-format',
	title: 'Email address is not a plain link',
	why: 'A link opens a new message. With the address in full, people can also copy it, print it or read it out.',
	fix: 'Write the address in full and in small letters, and make it alone the link.',
	guidance: [
		{
			name: 'GOV.UK style guide: email addresses',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/style-guides/a-to-z-style-guide/#email-addresses',
		},
	],
	severity: 'should',
	area: 'style',
	fixer: 'content',
	languages: 'any',
	elements: 'a[href^="mailto:" i]',
	*check({ blocks, elements }) {
		const found: (PageMatch & { readonly at: number })[] = [];
		for (const element of elements) {
			const remark = judge(element);
			if (remark) found.push({ ...remark, element, at: element.at });
		}
		for (const block of blocks) {
			if (!block.text.includes('@') || block.kind === 'button' || isAnswer(block, blocks)) continue;
			for (const { 0: whole, index: start } of block.text.matchAll(EMAIL)) {
				const address = whole.replace(/[.'-]+$/, '');
				const end = start + address.length;
				if (SAMPLE.test(address) || SAMPLE_BEFORE.test(block.text.slice(Math.max(0, start - 25), start))) continue;
				if (block.spans.some(({ kind, ...span }) => (kind === 'link' || kind === 'code') && span.start < end && start < span.end))
					continue;
				const suggestion = /\p{Lu}/u.test(address) ? `Write it as '${address.toLowerCase()}'.` : undefined;
				found.push({
					at: block.id,
					block,
					start,
					end,
					message: 'This email address is not a link.',
					...(suggestion === undefined ? {} : { suggestion }),
				});
			}
		}
		yield* found.sort((a, b) => a.at - b.at);
	},
	examples: {
		bad: [
			'Send photos to [planning@example.gov.uk]. We reply in 3 days.',
			'- Email: [TreeOfficer@example.gov.uk]',
			'| [bins@example.gov.uk]',
			'<p>Email: <a data-bad href="mailto:Licensing@Example.gov.uk">Licensing@Example.gov.uk</a></p>',
			'<p>Tell us and <a data-bad href="mailto:repairs@example.gov.uk">email the repairs team</a>.</p>',
			'<p><a data-bad href="MAILTO:bins@example.gov.uk">Email us at bins@example.gov.uk</a></p>',
			'<dl><dt>Email</dt><dd data-bad>bins@example.gov.uk</dd><dt>Phone</dt><dd>01632 960 188</dd></dl>',
		],
		good: [
			'<dl><dt>Email address</dt><dd>jo@mail.co.uk</dd><dd><a href="/email">Change <span style="position: absolute; clip-path: inset(50%)">email address</span></a></dd></dl>',
			'<p>Email: <a href="mailto:counciltax@example.gov.uk">counciltax@example.gov.uk</a></p>',
			'<p>Email: <a href="mailto:parking@example.gov.uk?subject=Permit">parking@example.gov.uk</a>.</p>',
			'<p><a href="/complaints/form">Fill in the complaints form</a>. We take no complaints by email.</p>',
			'<p><a href="mailto:?subject=Bins&body=https://www.example.gov.uk/bins">Email this page to a friend</a></p>',
			'<p><a href="mailto:a@example.gov.uk" aria-label="Email us"><img src="/mail.svg" alt=""></a></p>',
			'Message us @ExampleCouncil on weekdays. Meet @ 5 at the hall.',
			'Type it in this form: <code>name@example.gov.uk</code>, for example jo@mail.co.uk or name@example.com.',
			'Write to bins at example dot gov dot uk.',
			'For e-books: <a>ebooks@example.gov.uk</a>.',
		],
	},
});

/** What somebody filled in, shown once more to be checked: a row with its name before and a link to change it after. */
function isAnswer({ id, kind }: Block, blocks: readonly Block[]): boolean {
	const next = blocks[id + 1];
	if (kind !== 'paragraph' || blocks[id - 1]?.kind !== 'term' || next === undefined) return false;
	// Words for screen readers after 'Change' can be a block of their own.
	return /^(?:change|edit|newid)\b/i.test(next.text) && next.text.length < 60;
}

function judge({ text, attributes }: ElementFacts): Remark | undefined {
	const address = /^mailto:([^?]*)/i.exec(attributes.href ?? '')?.[1]?.trim() ?? '';
	const words = text.trim();
	if (!address.includes('@') || words === '') return undefined;
	const written = words.match(EMAIL) ?? [];
	if (written.length !== 1 || written[0] !== words.replace(/[.,;]$/, '')) {
		return {
			message:
				written.length > 0
					? 'This link holds other words besides the email address.'
					: 'This link does not show the email address.',
			suggestion: `Make only '${lower(written[0] ?? address)}' the link.`,
		};
	}
	if (!/\p{Lu}/u.test(words)) return undefined;
	return { message: 'This email address has capitals.', suggestion: `Try: '${lower(written[0])}'.` };
}

function lower(address: string): string {
	try {
		return decodeURIComponent(address).toLowerCase();
	} catch {
		return address.toLowerCase();
	}
}
