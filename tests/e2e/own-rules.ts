/** Our own rules on our own pages: what people see must pass what it checks. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PageContent } from '../../core/content.ts';
import { yieldsOf } from '../../core/draft.ts';
import { GOVUK } from '../../core/house-style/house-style.ts';
import { judgeWords } from '../../core/judge-words.ts';
import type { FromOutside, PageCheck } from '../../core/page/check-steps.ts';
import type { Finding } from '../../core/types.ts';
import { rules } from '../../rules/index.ts';
import type { BrowserName, View } from '../../scripts/browsers/session.ts';
import { build } from '../../scripts/build.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** As a council would set it up for its own reports: the site that was checked is its own. */
const STYLE = { ...GOVUK, hosts: ['www.exampleton.test'] };
const BRIEF = { date: '2026-11-21', pageType: 'service', style: STYLE } as const;

/** What our own pages may be told of, each with the reason. */
const WEIGHED: Readonly<Record<string, string>> = {
	'no-accessibility-statement-link': 'The law asks websites for a statement. An extension and a file are no websites.',
	'no-feedback-route': 'A tool asks nobody what they think of it: it sends nothing.',
	'meta-description': 'No search engine lists a page of an extension or a file.',
	'link-repeated': 'Guidance stands beside every finding that rests on it, and people come to one finding, not to all.',
	'accordion-overuse': 'Help, and forms that few people need, stand in closed sections on purpose.',
	'list-too-long': 'What changed is as long as it is, and stands in a closed section.',
	'table-shape': 'The list of all checks is as long as there are checks, and stands in a closed section.',
};

/** How our pages mark words that are not ours: those of the page that was checked, and those that a person wrote. */
const FOREIGN = 'bdi, q, blockquote, code';

/** What happens in the page is kept on its window: each call has a world of its own in Firefox. */
type Kept = { checked?: PageCheck };

/**
 * What our accessibility rules say of a page of the extension, as 'rule: words', words of the checked page left out. Rules for
 * the words of council pages have no place here: a tool needs no feedback question and no link to a statement.
 */
export const ownFaults = async (view: View, browser: BrowserName): Promise<string[]> => {
	const audit = readFileSync(path.join(build(browser), 'audit.js'), 'utf8');
	await view.evaluate(`(() => { ${axe}; return true; })()`);
	const content = await view.evaluate<PageContent>(`(async () => {
		${audit};
		globalThis.criticalFriend.begin();
		const { check } = globalThis.criticalFriend;
		window.checked = check;
		check.start();
		let read = await check.read(1000);
		while (!read.done) read = await check.read(1000);
		while (!(await check.accessibility(1000, {})).done);
		while (!(await check.elements(1000, ${JSON.stringify(BRIEF)})).done);
		return read.content;
	})()`);
	const judging = judgeWords(content, BRIEF, rules);
	let step = judging.next();
	while (!step.done) step = judging.next();
	const outside: FromOutside = { words: { '': step.value }, yields: yieldsOf(rules) };
	const found = await view.evaluate(
		async (given: FromOutside, foreign: string, weighed: readonly string[]) => {
			const { checked } = window as unknown as Kept;
			if (checked === undefined) return [];
			const findings: Finding[] = [...(await checked.finish(null)), ...(await checked.collect(given)).findings];
			const collapsed = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
			const isOurs = ({ selector, quote = '' }: Finding): boolean => {
				const element = document.querySelector(selector.at(-1) ?? 'html');
				if (element === null || element.closest(foreign)) return false;
				const theirs = [...element.querySelectorAll(foreign)].map((one) => collapsed(one.textContent));
				if (quote === '' || !theirs.some((words) => words.includes(quote))) return true;
				const own = element.cloneNode(true) as Element;
				for (const one of own.querySelectorAll(foreign)) one.remove();
				return collapsed(own.textContent).includes(quote);
			};
			return (
				findings
					.filter(isOurs)
					// What axe-core cannot tell (mostly a colour below the part that scrolls) is a question, and people have looked.
					.filter(({ source, certainty }) => source !== 'axe' || certainty !== 'undecided')
					.filter(({ rule }) => !weighed.includes(rule))
					.map(
						({ rule, severity, message, quote, selector }) =>
							`${severity} ${rule}: ${message} ‘${quote ?? ''}’ ${selector.join(' ')}`,
					)
			);
		},
		outside,
		FOREIGN,
		Object.keys(WEIGHED),
	);
	return found;
};
