import { parsed } from '../core/address.ts';
import type { Block } from '../core/content.ts';
import { pageRule } from '../core/rule.ts';
import { isStatement } from '../core/statement/statement.ts';
import { MODEL, SAMPLE } from '../core/statement/statement-model.ts';
import { sampleStatement } from '../core/statement/statement-sample.ts';

const APPLIES = /\b(?:appl(?:y|ies|ied) to|covers?|relates? to|is for|is about)\b/i;
const ABOUT = /\b(?:statement|page|it|this)\b[^.;!?]{0,60}$/i;
const HOSTS = /(?<![@\w.-])((?:[a-z0-9-]+\.){1,4}(?:uk|org|com|net|cymru|wales|scot|info|london))\b/gi;

/** A copy on somebody's own machine. */
const LOCAL = /^localhost$|\.test$|^[\d.]+$/;

/** 'This accessibility statement applies to …' (monitoring: checks 6, 10 and 44). A person confirms: scope has many words. */
export default pageRule({
	id: 'statement-scope',
	title: 'Unclear what the accessibility statement applies to',
	why: 'A council has many sites and apps. People need to know if the statement is about the one that they use.',
	fix: "Begin with the words of the model: 'This accessibility statement applies to' and the address of the site.",
	guidance: [SAMPLE, MODEL],
	severity: 'consider',
	area: 'statement',
	fixer: 'template',
	*check(page, { date, site }) {
		if (!isStatement(page, date)) return;
		const said = page.blocks.filter(isScope);
		const [first] = said;
		if (first === undefined) {
			yield { message: "We found no words like 'This accessibility statement applies to'." };
			return;
		}
		const here = parsed(page.url);
		// The addresses may stand in the list right below.
		const rest = page.blocks.slice(page.blocks.indexOf(first) + 1);
		const end = rest.findIndex(({ kind }) => kind !== 'list-item' && kind !== 'cell');
		const list = rest.slice(0, end === -1 ? rest.length : end);
		const hosts = [...said, ...list].flatMap(({ text }) => [...text.matchAll(HOSTS)].map(([, host = '']) => host.toLowerCase()));
		if (here === undefined || !/^https?:$/.test(here.protocol) || LOCAL.test(here.hostname) || hosts.length === 0) return;
		const own = hosts.some((host) => site.isOwn(`https://${host}/`) || sameSite(host, here.hostname));
		if (!own)
			yield { block: first, message: `This page is on ${here.hostname}. The statement names ${hosts.slice(0, 3).join(', ')}.` };
	},
	examples: {
		bad: [
			sampleStatement(['<p>This accessibility statement applies to www.example.gov.uk.</p>', '']),
			sampleStatement(['<p>This accessibility statement applies to www.example.gov.uk.</p>', '<p>Welcome to our website.</p>']),
			sampleStatement([
				'<p>This accessibility statement applies to www.example.gov.uk.',
				'<p data-bad>This accessibility statement applies to www.elsewhere.org.uk.',
			]),
			sampleStatement([
				'<p>This accessibility statement applies to www.example.gov.uk.',
				'<p data-bad>This statement covers planning.otherplace.gov.uk and payments.otherplace.gov.uk.',
			]),
		],
		good: [
			sampleStatement(),
			sampleStatement(['applies to www.example.gov.uk', 'applies to the website of Example Council']),
			sampleStatement(['applies to www.example.gov.uk', 'applies to https://example.gov.uk and my.example.gov.uk']),
			sampleStatement([
				'<p>This accessibility statement applies to www.example.gov.uk.</p>',
				'<p>This statement applies to:</p><ul><li>jobs.elsewhere.org.uk</li><li>www.example.gov.uk</li></ul>',
			]),
			sampleStatement(['This accessibility statement applies to', 'This page covers the website']),
			sampleStatement(
				[
					'<p>This website is run by',
					'<ul><li>email <a href="mailto:a@elsewhere.org.uk">a@elsewhere.org.uk</a></li></ul><p>This website is run by',
				],
				['applies to www.example.gov.uk', 'applies to our website'],
			),
			'<html data-type="service"><body><main><h1>Parking zones</h1><p>These rules apply to all.</p></main></body></html>',
		],
	},
});

function isScope({ text }: Block): boolean {
	const match = APPLIES.exec(text);
	return match !== null && ABOUT.test(text.slice(0, match.index));
}

/** 'example.gov.uk' speaks for 'www.example.gov.uk', and the other way round. */
function sameSite(one: string, other: string): boolean {
	const [a, b] = [one.replace(/^www\./, ''), other.replace(/^www\./, '')];
	return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}
