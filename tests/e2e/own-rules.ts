/** Our own rules on our own pages: what people see must pass what it checks. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { PageContent } from '../../core/content.ts';
import { yieldsOf } from '../../core/draft.ts';
import { GOVUK } from '../../core/house-style.ts';
import { judgeWords } from '../../core/judge-words.ts';
import type { FromOutside, PageCheck } from '../../core/page/check.ts';
import type { Finding } from '../../core/types.ts';
import { rules } from '../../rules/index.ts';
import type { BrowserName, View } from '../../scripts/browsers/session.ts';
import { build } from '../../scripts/build.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BRIEF = { date: '2026-11-21', pageType: 'form', style: GOVUK } as const;

/** Where the words of the page that was checked stand, and not our own. */
const FOREIGN = 'bdi, q, mark, blockquote, code, .page-name, .evidence';

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
		async (given: FromOutside, foreign: string) => {
			const { checked } = window as unknown as Kept;
			if (checked === undefined) return [];
			const findings: Finding[] = [...(await checked.finish(null)), ...(await checked.collect(given)).findings];
			const words = [...document.querySelectorAll(foreign)].map((one) => one.textContent ?? '').join('\n');
			return findings
				.filter(({ area, severity, selector, quote }) => {
					const element = document.querySelector(selector.at(-1) ?? 'html');
					return (
						area === 'accessibility' && severity !== 'consider' && !element?.closest(foreign) && !(quote && words.includes(quote))
					);
				})
				.map(({ rule, message, quote, selector }) => `${rule}: ${message} ‘${quote ?? ''}’ ${selector.join(' ')}`);
		},
		outside,
		FOREIGN,
	);
	return found;
};
