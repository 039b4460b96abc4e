import { isGenericLink } from '../core/elements/generic-link.ts';
import { bareLinkText } from '../core/elements/link-words.ts';
import { elementRule } from '../core/rule.ts';

/** Where what comes next can stand by itself: 'Click here to book a pitch'. */
const BEFORE_TASK =
	/^(?:(?:please )?(?:click|press|tap|select|go) (?:here|this link|on this link|on the link|below|through|the link)(?: below)? to |(?:please )?(?:follow|use) (?:this|the) link(?: below)? to |(?:please )?click to |(?:cliciwch|pwyswch) (?:yma|fan hyn) i )/i;
const BEFORE_TOPIC = new RegExp(
	`^(?:${[
		'(?:please )?(?:click|press|tap) (?:here|this link|on this link|on the link|below)\\b',
		'please (?:click|visit|see|go to|follow|view|refer to|read|use|look at)\\b',
		'(?:please )?(?:follow|use) (?:this|the) link\\b',
		'(?:for|to (?:get|find(?: out)?|see|read)) (?:more|further|additional|full|detailed) (?:information|info|details|advice|guidance)? ?(?:about|on|regarding|concerning|relating to|of)\\b',
		'(?:to (?:find out|learn|read) more) (?:about|on)\\b',
		'this (?:web ?)?(?:page|link|site) (?:about|on|for|is about|tells you|explains|has|shows|lists|sets out)\\b',
		'(?:a |the )?link (?:to|for)\\b',
		'visit (?:our|the|this) (?:web ?)?(?:page|site) (?:about|on|for|to)\\b',
		'(?:cliciwch|pwyswch) (?:yma|fan hyn)\\b',
		'(?:am|i gael) (?:fwy|ragor) o (?:wybodaeth|fanylion) (?:am|ar|ynghylch)\\b',
		'(?:ewch|dilynwch|defnyddiwch) (?:i|at|y ddolen) (?:ein|y|hon)\\b(?= (?:tudalen|dudalen|ddolen))',
	].join('|')})`,
	'i',
);

export default elementRule({
	id: 'link-not-front-loaded',
	title: 'Link begins with words that say nothing',
	why: 'People skim the first words of links. Screen reader users often sort links by them.',
	fix: 'Start with the words that people look for.',
	guidance: [
		{
			name: 'GOV.UK: write effective links',
			url: 'https://guidance.publishing.service.gov.uk/writing-to-gov-uk-standards/writing-guidelines/add-links/',
		},
	],
	severity: 'should',
	area: 'links',
	fixer: 'content',
	languages: ['en', 'cy'],
	elements: 'a[href]',
	check({ text, name }) {
		const words = bareLinkText(text || name);
		if (words.length < 8 || isGenericLink(words)) return undefined;
		const task = BEFORE_TASK.exec(words)?.[0];
		if (task !== undefined) return { message: saying(task), suggestion: `Try: '${capital(words.slice(task.length), words)}'.` };
		const topic = BEFORE_TOPIC.exec(words)?.[0];
		return topic === undefined ? undefined : { message: saying(topic), suggestion: 'Which words name the page or the task?' };
	},
	examples: {
		bad: [
			'<p><a href="/pitches" data-bad>Click here to book a football pitch</a></p>',
			'<p><a href="/grants" data-bad>Please visit our winter grants page</a> to apply.</p>',
			'<p><a href="/debt" data-bad>For more information on benefits and debt</a>, talk to an adviser.</p>',
			'<p><a href="/repairs" data-bad>This page about repair times</a> lists them.</p>',
			'<p>Or <a href="/speech" data-bad>for further information about speech therapy (opens in new tab)</a>.</p>',
			'<p><a href="/dates" data-bad>Please click here for drop-in dates</a></p>',
			'<p><a href="/map" data-bad>Link to the parking map</a></p>',
			'<p lang="cy"><a href="/caeau" data-bad>Cliciwch yma i archebu cae pêl-droed</a></p>',
		],
		good: [
			'<p><a href="/pitches">Book a football pitch</a></p>',
			'<p>You can <a href="/museum">visit the museum</a> free on Sundays.</p>',
			'<p><a href="/girl">This Girl Can swimming sessions</a> and the <a href="/miles">More Miles walking group</a></p>',
			'<p><a href="/rent">For Rent: garages and small offices</a></p>',
			'<p><a href="/click">Click and collect from the shop</a></p>',
			'<p><a href="/appeals">Find out more about planning appeals</a></p>',
			'<p>For more information on fares, see the <a href="/fares">table of taxi fares</a>.</p>',
			'<p><a href="/more">For more information</a> and <a href="/x">click here</a></p>',
			'<p><a href="/links">Link workers at your GP surgery</a></p>',
			'<p lang="cy"><a href="/caeau">Archebu cae pêl-droed</a></p>',
		],
	},
});

const saying = (opener: string): string => `The link begins with '${opener.trim()}'.`;

const capital = (rest: string, words: string): string =>
	/^\p{Lu}/u.test(words) ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
