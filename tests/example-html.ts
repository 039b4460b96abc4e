import type { Brief } from '../core/brief.ts';
import { GOVUK } from '../core/house-style/house-style.ts';
import type { Nation, PageType } from '../core/types.ts';
import type { MadePage } from '../scripts/word-checks.ts';

/** A whole page from an example that is HTML, as `core/rule.ts` describes it, and what is told about it. */
export function htmlPage(example: string, rule: string): { page: MadePage; brief: Partial<Brief> } {
	const around = /^<html\b[^>]*>/i.exec(example)?.[0] ?? '';
	const given = (name: string): string | undefined => new RegExp(`data-${name}="([^"]*)"`).exec(around)?.[1];
	const council = given('council');
	const nation = given('nation') as Nation | undefined;
	return {
		page: { html: whole(example), path: given('path') ?? '/bins' },
		brief: {
			pageType: given('type') as PageType | undefined,
			style: {
				...GOVUK,
				rules: { [rule]: 'on' },
				...(council === undefined ? {} : { council }),
				...(nation === undefined ? {} : { nation }),
			},
		},
	};
}

function whole(example: string): string {
	if (/^<!doctype/i.test(example)) return example;
	if (/^<html/i.test(example))
		return `<!doctype html>${/^<html[^>]* lang=/i.test(example) ? example : example.replace(/^<html/i, '<html lang="en"')}`;
	const heading = /<h1\b/i.test(example) ? '' : '<h1>Examples</h1>';
	const body = /<(?:body|main)\b/i.test(example) ? example : `<main>${heading}${example}</main>`;
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Examples - Example Council</title></head><body>${body}</body></html>`;
}
