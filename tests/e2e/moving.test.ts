/** Pages that go on while they are checked. */
import { describe, expect, test } from 'vitest';
import { words } from '../../core/words.ts';
import { BROWSERS } from './browsers.ts';
import { onStage } from './stage.ts';
import { shows } from './views.ts';

const page = (main: string, script: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bins - Example Council</title></head>
<body><main id="main"><h1>Bins</h1>${main}</main><script>${script}</script></body></html>`;

const GREY = '<p style="color: #bbb; background: #fff">Put your bin out by seven in the morning.</p>';

describe.each(BROWSERS)('in %s', (browser) => {
	const stage = onStage(browser);

	test('what a page puts anew all the time costs the rules those elements and no others', async () => {
		const choice = "<fieldset><legend>Pick</legend><input type=radio id=a'+n+'><label for=a'+n+'>A</label></fieldset>";
		const anew = `let n = 0; const go = () => { n++; anew.innerHTML = '${choice}' }; go(); setInterval(go, 150);`;
		await stage().check(await stage().make('anew.html', page(`${GREY.repeat(100)}<div id="anew"></div>`, anew)));
		const { findings, notChecked } = await stage().audit();
		expect(findings.filter(({ rule }) => rule === 'color-contrast')).toHaveLength(100);
		expect(findings.filter(({ rule }) => rule === 'label-broken')).toEqual([]);
		expect(notChecked.map(({ id }) => id)).toContain('moved');
		expect(notChecked.filter(({ id }) => id.startsWith('rule:'))).toEqual([]);
	});

	test('a page that becomes another in the middle is checked as that one', async () => {
		const other = '<h1>Parking permits</h1><p>You can’t park here.</p>';
		const change = `history.pushState({}, '', '/other'); document.title = 'Parking permits'; main.innerHTML = '${other}';`;
		const tab = await stage().make('one-of-many.html', page(GREY.repeat(800), `window.change = () => { ${change} };`));
		const popup = await stage().press(tab);
		await shows(popup, words.step.accessibility.toLowerCase());
		await tab.evaluate(() => (window as unknown as { change: () => void }).change());
		await stage().ended();
		const { page: checked, findings } = await stage().audit();
		expect([checked.url, checked.title]).toEqual([stage().address('other', 'made'), 'Parking permits']);
		expect(findings.filter(({ rule }) => ['color-contrast', 'page-has-heading-one'].includes(rule))).toEqual([]);
		expect(findings.map(({ quote }) => quote)).toContain('can’t');
	});

	test('a page that has nothing yet, or that the browser cannot read, is no fault of ours', async () => {
		const empty = await stage().make('empty.html', page('', 'document.documentElement.remove();'));
		await shows(await stage().press(empty), words.refusal['still-loading'].happened);
		await stage().closePopup();
		const xml = '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Bro<b>ken</p></body></html>';
		await shows(await stage().press(await stage().make('broken.xhtml', xml)), words.refusal['error-page'].happened);
	});
});
