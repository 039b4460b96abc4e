import { readdirSync, readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { CheckState, Refusal } from '../core/check-state.ts';
import { passes } from '../core/filter.ts';
import { GOVUK } from '../core/house-style/house-style.ts';
import type { Shown } from '../core/mark.ts';
import { noDrafts } from '../core/review/drafts.ts';
import { reviewed } from '../core/review/reviewed.ts';
import type { Audit, Finding } from '../core/types.ts';
import { type Role, words } from '../core/words.ts';
import { sampleAudit, sampleFinding } from '../tests/sample-audit.ts';
import { entries } from '../tests/sample-review.ts';
import { DecidingContext } from './decisions.ts';
import { OptionsView } from './OptionsView.tsx';
import { PanelCard } from './PanelCard.tsx';
import { PopupView } from './PopupView.tsx';
import { ReportView } from './ReportView.tsx';
import { SetAside } from './SetAside.tsx';

const nothing = (): void => undefined;
const on = {
	check: nothing,
	checkAs: nothing,
	cancel: nothing,
	openReport: nothing,
	openPanel: nothing,
	download: nothing,
	copySummary: () => Promise.resolve('rich' as const),
	chooseRole: nothing,
	openOptions: nothing,
	save: async () => undefined,
	openReview: async () => '',
	print: nothing,
	setName: async () => undefined,
	say: () => Promise.reject(new Error('nobody says anything here')),
};
const done = (audit: Audit): CheckState => ({
	status: 'done',
	auditId: 'a',
	finished: audit.time,
	url: audit.page.url,
	title: audit.page.title,
});

const popup = (audit: Audit, props: { role?: Role; pageChanged?: boolean; privateWindow?: boolean } = {}): string =>
	renderToString(<PopupView state={done(audit)} audit={audit} on={on} {...props} />);
const report = (audit: Audit, role?: Role): string =>
	renderToString(<ReportView state={done(audit)} audit={audit} role={role} on={on} />);
const waiting = (state: CheckState | undefined): string => renderToString(<PopupView state={state} on={on} />);

const HOSTILE = '<img src=x onerror=alert(1)>';
const hostileAudit = sampleAudit(
	{
		findings: [
			sampleFinding({
				title: HOSTILE,
				message: HOSTILE,
				quote: HOSTILE,
				prefix: HOSTILE,
				section: [HOSTILE],
				suggestion: HOSTILE,
				snippet: HOSTILE,
				guidance: [{ name: HOSTILE, url: 'javascript:alert(1)' }],
			}),
		],
		good: [{ id: 'x', title: HOSTILE, evidence: HOSTILE, quote: HOSTILE }],
		notChecked: [{ id: 'x', what: HOSTILE, why: HOSTILE, todo: HOSTILE, count: 1, selectors: [] }],
	},
	{ title: HOSTILE, url: 'javascript:alert(1)' },
);

describe('hostile words', () => {
	it.each([
		['popup', popup(hostileAudit)],
		['report', report(hostileAudit)],
	])('are shown as text in the %s', (_, html) => {
		expect(html).toContain('&lt;img src=x onerror=alert(1)>');
		expect(html).not.toContain('<img');
		expect(html).not.toMatch(/(?:href|src)="javascript:/);
	});

	it('have no way round in any component', () => {
		const files = readdirSync(import.meta.dirname).filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'));
		for (const file of files) {
			expect(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'), file).not.toMatch(/dangerouslySetInnerHTML|innerHTML/);
		}
	});
});

describe('PopupView', () => {
	it('shows the parts in order', () => {
		const html = popup(sampleAudit());
		const order = [
			'3 kinds of problem to fix and 4 to improve<',
			'2 more things for a person to judge.',
			words.bars.title,
			'5 things to fix first',
			words.good.title,
			words.notChecked.title,
			words.readingAge.title,
			words.action.report,
			words.action.copy,
			words.help.title,
		].map((text) => html.indexOf(`>${text}`));
		expect(order).not.toContain(-1);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	});

	it('folds what others can fix for people who edit the words', () => {
		const html = popup(sampleAudit(), { role: 'words' });
		expect(html).toContain('The web team or the website supplier can fix 2 kinds of problem in 18 places.');
		expect(html).toContain('12 links, you can fix it');
	});

	it('says when the page has changed, when it was checked, and that a private result goes', () => {
		const html = popup(sampleAudit(), { pageChanged: true, privateWindow: true });
		expect(html).toContain('This is about ‘Report a missed bin - Sampleton Council’. The page has changed since.');
		expect(html).toMatch(/Checked 21 November 2026 at \d/);
		expect(html).toContain(words.status.private);
		expect(html).not.toContain(words.status.unsaved);
	});

	it('says when there was no room to save', () => {
		const state = { ...done(sampleAudit()), unsaved: true } as const;
		expect(renderToString(<PopupView state={state} audit={sampleAudit()} on={on} />)).toContain(words.status.unsaved);
	});

	it('shows the step and a Cancel button, and no live region but the silent one', () => {
		const html = waiting({ status: 'running', step: 'accessibility', done: 40, of: 93, started: '2026-11-21T14:31:00Z' });
		expect(html).toContain('Step 3 of 6: checking accessibility (40 of 93)');
		expect(html).toContain('>Cancel<');
		expect(html.match(/role="status"|aria-live|<progress|progressbar/g)).toEqual(['role="status"']);
	});

	it.each(Object.keys(words.refusal) as Refusal[])('says what happened and what to do: %s', (reason) => {
		const html = waiting({ status: 'refused', reason });
		expect(html).toContain(words.refusal[reason].happened);
		expect(html).toContain(words.refusal[reason].todo);
		expect(html).not.toContain(words.good.title);
	});

	it.each([undefined, { status: 'cancelled' }, { status: 'interrupted' }, { status: 'deleted' }, done(sampleAudit())] as const)(
		'offers to check where there is no result: %j',
		(state) => {
			expect(waiting(state)).toMatch(/>Check (?:this page|again)</);
		},
	);

	it('shows no result of an earlier check while another one runs', () => {
		const state: CheckState = { status: 'running', step: 'reading', done: 0, of: 1, started: '' };
		const html = renderToString(<PopupView state={state} audit={sampleAudit()} on={on} />);
		expect(html).not.toContain('kinds of problem');
	});
});

describe('ReportView', () => {
	it('shows good things before anything to fix', () => {
		const html = report(sampleAudit());
		expect(html.indexOf('id="good-title"')).toBeLessThan(html.indexOf('id="first-title"'));
		expect(html.indexOf('id="good-title"')).toBeLessThan(html.indexOf('id="findings-title"'));
	});

	it('tells the web team what to do, not to ask the web team', () => {
		const fix = 'Ask the web team to underline links in text.';
		const [content, template] = (['content', 'template'] as const).map(
			(fixer) => report(sampleAudit({ findings: [sampleFinding({ fixer, fix })] }), 'site').split('id="findings-title"')[1],
		);
		expect(content).toContain(fix);
		expect(template).toContain('Underline links in text.');
		expect(template).not.toContain('Ask the web team');
	});

	it('gives exact words in their own language', () => {
		const html = report(sampleAudit({ findings: [sampleFinding({ quote: 'i’w gwagio', lang: 'cy' })] }));
		expect(html).toContain('<p lang="cy" dir="auto">');
		expect(html).toContain('<mark>i’w gwagio</mark>');
		expect(html).toContain('In Welsh');
	});

	it('keeps what a rule is sure of and what it is unsure of apart', () => {
		const html = report(sampleAudit());
		expect(html).toContain('Text is too faint to read');
		expect(html).toContain('Text may be too faint to read');
	});

	it('shows a message only where it says more than the heading above it', () => {
		const title = 'Form field has no label';
		const same = sampleFinding({ title, message: `${title}.` });
		expect(report(sampleAudit({ findings: [same] })).replaceAll(/<h\d.*?<\/h\d>/gs, '')).not.toContain(`${title}.`);
		const more = sampleFinding({ title, message: `${title}: the third one.` });
		expect(report(sampleAudit({ findings: [more] }))).toContain(`${title}: the third one.`);
	});

	it('shows a few places of each kind and offers the rest', () => {
		const findings = Array.from({ length: 120 }, (_, at) => sampleFinding({ key: `k${at}` }));
		const html = report(sampleAudit({ findings }));
		expect(html.match(/class="finding"/g)).toHaveLength(3);
		expect(html).toContain('Show 50 more');
	});

	it('groups findings by who can fix them for people who run the site, and by area for all others', () => {
		const [manager, writer] = [report(sampleAudit(), 'site'), report(sampleAudit(), 'words')];
		const { group, ask, counts } = words.manager;
		for (const fixer of ['content', 'template', 'supplier'] as const) {
			expect(manager).toContain(`>${group.site[fixer]}</h3>`);
			expect(manager).toContain(ask[fixer]);
		}
		expect(manager).toContain(counts(1, 1));
		expect(manager).not.toContain(`>${words.area.links}</h3>`);
		expect(writer).toContain(`>${words.area.links}</h3>`);
		expect(writer).not.toContain(group.words.supplier);
	});

	it('keeps words of other trades folded for people who run the site, and tells them why five things come first', () => {
		const { quote, ...element } = sampleFinding({ fixer: 'supplier', snippet: '<iframe>' });
		const html = report(sampleAudit({ findings: [...sampleAudit().findings, element] }), 'site');
		const open = html.replace(/<details(?![^>]* open).*?<\/details>/gs, '');
		expect(open).not.toMatch(/<code>|<pre>|WCAG:/);
		expect(html).toContain('&lt;iframe');
		expect(open).toContain(words.manager.whyFirst);
	});

	it('offers a file for each product whose supplier has something to fix', () => {
		const html = report(sampleAudit(), 'site');
		expect(html).toContain(words.supplier.product('maps.example.org', 1));
		expect(html.split(words.supplier.forProduct('maps.example.org'))).toHaveLength(5);
	});

	it('says that it opens until it knows what became of its check', () => {
		expect(renderToString(<ReportView state={undefined} on={on} />)).toContain(words.status.opening);
	});

	it('shows the address that a file will hold', () => {
		const html = report(sampleAudit({}, { url: 'https://www.sampleton.gov.uk/bins?street=High&token=secret' }));
		expect(html).toContain('https://www.sampleton.gov.uk/bins?street=High<');
		expect(html).not.toContain('secret');
	});
});

describe('PanelCard', () => {
	const card = (changes: Partial<Finding>, above?: string, shown?: Shown): string => {
		const finding = sampleFinding(changes);
		const audit = sampleAudit({ findings: [finding] });
		const said = reviewed(audit, []);
		const deciding = { reviewed: said, drafts: noDrafts(), mayAllowWords: true, decide: () => Promise.resolve(true) };
		const actions = { choose: nothing, leave: nothing, takeThere: nothing, openSection: nothing, step: () => undefined };
		const context = {
			reviewed: said,
			page: undefined,
			shown: shown === undefined ? {} : { [finding.key]: shown },
			chosen: undefined,
			focusOn: { current: undefined },
			on: actions,
		};
		return renderToString(
			<DecidingContext.Provider value={deciding}>
				<PanelCard id="card" finding={finding} above={above} context={context} />
			</DecidingContext.Provider>,
		);
	};

	it('asks nobody to check again what only a person can find', () => {
		const own = card({ source: 'person' }, undefined, 'gone');
		expect(own).toContain(words.panel.goneOwn);
		expect(own).toContain(words.panel.fixed);
		expect(own).not.toContain(words.shown.gone);
		const found = card({}, undefined, 'gone');
		expect(found).toContain(words.shown.gone);
		expect(found).not.toContain(words.panel.fixed);
	});

	it('says nothing of guidance where there is none', () => {
		expect(card({ guidance: [] })).not.toContain(words.finding.guidance);
		expect(card({})).toContain(words.finding.guidance);
	});

	it('does not say again what its line says', () => {
		const [title, message] = ['Link holds no word', 'A link in the menu holds no word.'];
		expect(card({ title, message: `${title}.` })).not.toContain(title);
		expect(card({ title, message }, message)).not.toContain(message);
		expect(card({ title, message })).toContain(message);
	});
});

describe('SetAside', () => {
	it('shows the note and the name of each finding of a group, and of which it is', () => {
		const link = (key: string) => sampleFinding({ key, rule: 'link-generic', quote: `click ${key}`, section: [`Part ${key}`] });
		const said = reviewed(
			sampleAudit({ findings: [link('a'), link('b'), link('c')] }),
			entries(
				{ kind: 'note', key: 'b', text: 'Ask the bag team', share: 'public' },
				{ kind: 'assigned', key: 'b', to: 'Bag team' },
				{ kind: 'rule', rule: 'link-generic', issue: false, reason: 'Agreed' },
			),
		);
		const html = renderToString(
			<DecidingContext.Provider
				value={{ reviewed: said, drafts: noDrafts(), mayAllowWords: true, decide: () => Promise.resolve(true) }}
			>
				<SetAside printing={false} />
			</DecidingContext.Provider>,
		);
		const [, ofB = ''] = html.split('click b');
		for (const words of ['Part b', 'Ask the bag team', 'Bag team']) expect(ofB).toContain(words);
		expect(html).not.toContain('click c');
		expect(html.match(/Ask the bag team/g)).toHaveLength(1);
		expect(html).toContain('Agreed');
	});
});

describe('OptionsView', () => {
	it('lists saved checks and says when there are none', () => {
		const props = {
			openReport: false,
			review: { open: async () => '' },
			houseStyle: { style: GOVUK, rules: [], set: () => Promise.resolve() },
			on: { ...on, setOpenReport: nothing, openSaved: nothing, deleteOne: on.setName, deleteAll: on.setName },
		};
		const saved = [
			{ id: '1', url: 'https://www.sampleton.gov.uk/bins', title: HOSTILE, time: '2026-11-21T14:31:00Z', said: 2, only: true },
		];
		expect(renderToString(<OptionsView {...props} saved={saved} />)).toContain('This browser holds 1 saved check.');
		expect(renderToString(<OptionsView {...props} saved={[]} />)).not.toContain(words.options.deleteAll);
	});
});

describe('passes', () => {
	const finding = sampleFinding({ severity: 'should', area: 'links', fixer: 'content' });

	it('lets everything through where nothing is ticked', () => {
		expect(passes(finding, new Set())).toBe(true);
	});

	it('asks for one of each group in which something is ticked', () => {
		expect(passes(finding, new Set(['area links', 'area style']))).toBe(true);
		expect(passes(finding, new Set(['area links', 'severity must']))).toBe(false);
	});
});
