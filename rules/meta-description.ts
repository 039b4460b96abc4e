import { mainHeading, pageTitle } from '../core/elements/page-title.ts';
import { plainWords } from '../core/english/same-words.ts';
import { pageRule } from '../core/rule.ts';

const OPENER = /^(?:this|the) (?:web ?)?(?:page|section|article)\b|^(?:mae'?r?|ar) (?:y )?dudalen hon\b/i;
/** What a content system cut from the first paragraph by itself. */
const CUT_OFF = /(?:\.{3}|…|\[…\])$/;

/** One finding a page. Not on forms: nobody finds the middle of a form by searching. */
export default pageRule({
	id: 'meta-description',
	title: 'Summary for search results needs work',
	why: 'People choose between search results by these words. Without them they see a random part of the page.',
	fix: 'Say in one or two sentences what people can do or find out here. Most content systems have a field for it.',
	guidance: [
		{
			name: 'GOV.UK: write clear summaries',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/summaries/',
		},
	],
	severity: 'should',
	area: 'structure',
	fixer: 'content',
	languages: 'any',
	// 160: GOV.UK summaries and style guide. Its review checklist says fewer than 140.
	settings: { characters: 160 },
	notOn: ['form'],
	*check(page, { settings, site }) {
		if (!page.top) return;
		const description = page.surrounds.description ?? '';
		if (description === '') {
			yield { message: 'The page has no summary for search results.' };
			return;
		}
		const { own } = pageTitle(page.title, site.council, page.url);
		const faults = [
			...(description.length > Number(settings.characters) ? [`has ${description.length} characters`] : []),
			...(OPENER.test(description.replaceAll('’', "'")) ? ["begins with 'this page'"] : []),
			...(repeats(description, [own.join(' '), own[0] ?? '', page.title, mainHeading(page)?.text ?? ''])
				? ['only repeats the title']
				: []),
			...(/[.!?)"'”’]$/.test(description) || CUT_OFF.test(description) ? [] : ['does not end with a full stop']),
		];
		const [first] = faults;
		if (first === undefined) return;
		yield {
			quote: description,
			message: `The summary for search results ${faults.join(' and ')}.`,
			...(first.startsWith('has') ? {} : { severity: 'consider' as const }),
		};
	},
	examples: {
		bad: [
			'<html lang="en"><head><title>Garages</title></head><body><main><h1>Garages</h1></main></body></html>',
			'<html lang="en"><head><title>Garages</title><meta name="description" content=""></head><body><main><h1>Garages</h1></main></body></html>',
			'<html lang="en"><head><title>Garages</title><meta name="description" content="This page is about garages and rents."></head><body><main><h1>Garages</h1></main></body></html>',
			'<html lang="en"><head><title>Rent a garage - Example Council</title><meta name="description" content="Rent a garage."></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>Garages</title><meta name="description" content="Rent a garage near your home and pay for it each week"></head><body><main><h1>Garages</h1></main></body></html>',
			'<html lang="en"><head><title>Garages</title><meta name="description" content="Find out how to rent a garage from us, where the garages are, what each of them costs, how to pay, what you can keep in one, how long you have to wait and how to give it up."></head><body><main><h1>Garages</h1></main></body></html>',
			'<html lang="cy"><head><title>Garejys</title></head><body><main><h1>Garejys</h1></main></body></html>',
		],
		good: [
			'<html lang="en"><head><title>Garages</title><meta name="description" content="Rent a garage near your home, pay for it or give it up."></head><body><main><h1>Garages</h1></main></body></html>',
			'<html lang="en"><head><title>Rent a garage</title><meta name="description" content="Rent a garage for your car. Check prices and the waiting list."></head><body><main><h1>Rent a garage</h1></main></body></html>',
			'<html lang="en"><head><title>Garages</title><meta name="description" content="This year’s rents, where our garages are and how long you wait for one."></head><body><main><h1>Garages</h1></main></body></html>',
			'<html lang="en"><head><title>Garages</title><meta name="description" content="Our garages are in 12 streets of the town and cost from £9 a week for …"></head><body><main><h1>Garages</h1></main></body></html>',
			'<html lang="en"><head><title>Garages</title><meta name="Description" content="Which garages are free?"></head><body><main><h1>Garages</h1></main></body></html>',
			'<html lang="en" data-type="form"><head><title>Rent a garage: your name</title></head><body><main><h1>What is your name?</h1></main></body></html>',
			'<html lang="cy"><head><title>Garejys</title><meta name="description" content="Rhentwch garej ger eich cartref."></head><body><main><h1>Garejys</h1></main></body></html>',
			'<html lang="en"><head><title>Garages - Example Council</title><meta name="description" content="Garages for council tenants and for others."></head><body><main><h1>Garages</h1></main></body></html>',
		],
	},
});

const repeats = (description: string, titles: readonly string[]): boolean =>
	titles.some((title) => title !== '' && plainWords(title) === plainWords(description));
