/** The house style in the options: by form, as text and as a file, and the way back. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { GOVUK, type HouseStyle, withAllowedWords } from '../../core/house-style/house-style.ts';
import { writeHouseStyle } from '../../core/house-style/house-style-file.ts';
import { words } from '../../core/words.ts';
import { type Tab, until, type View } from '../../scripts/browsers/session.ts';
import { BROWSERS } from './browsers.ts';
import { faults } from './faults.ts';
import { tabTo } from './keyboard.ts';
import { onStage } from './stage.ts';
import { area, hold, letGo, store } from './stored.ts';
import { chooseFile, clickOn, shows, texts } from './views.ts';

const { done, file, form, refused, right, row, text } = words.houseStyle;
const SAMPLETON: HouseStyle = {
	...GOVUK,
	name: 'Sampleton',
	council: 'Sampleton Council',
	nation: 'Wales',
	hosts: ['www.sampleton.gov.uk'],
	suppliers: { 'forms.example.com': 'Example Forms Ltd' },
	rules: { 'long-sentence': { words: 20 }, please: 'off' },
	wordsAdded: [{ words: 'going forward', plain: 'from now on' }],
};
const BAD = `{
  "format": "critical-friend/house-style",
  "version": 1,
  "name": "Bad", // agreed in May
  "rules": { "long-sentence": { "words": "20" } },
  "readingAge": 3,
}`;

/** Puts words into the box with this label, as a paste does. */
const write = (view: View, label: string, value: string): Promise<boolean> =>
	view.evaluate(
		(wanted: string, put: string) => {
			const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted);
			const box = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null;
			if (box === null) throw new Error(`There is no box called ${wanted}.`);
			box.value = put;
			return box.dispatchEvent(new Event('input', { bubbles: true }));
		},
		label,
		value,
	);

const read = (view: View, label: string): Promise<string> =>
	view.evaluate((wanted: string) => {
		const found = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted);
		return (document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null)?.value ?? '';
	}, label);

/** Waits until the focus is on something that shows these words. */
const focusOn = (view: View, wanted: string): Promise<boolean> =>
	until(`the focus on ‘${wanted}’`, () =>
		view.evaluate((text: string) => (document.activeElement as HTMLElement | null)?.innerText === text, wanted),
	);
const problems = (view: View): Promise<string[]> => texts(view, '.problems li');

describe.each(BROWSERS)('the house style in %s', (browser) => {
	const stage = onStage(browser);

	const kept = async (): Promise<HouseStyle | undefined> =>
		((await area(stage().reader, 'local')).settings as { houseStyle?: HouseStyle } | undefined)?.houseStyle;

	/** The options, with Sampleton's style in force or with none. */
	const open = async (style?: HouseStyle): Promise<Tab> => {
		if (style) await store(stage().reader, 'local', { settings: { opens: 'popup', date: '', houseStyle: style } });
		const options = await stage().show(`${stage().session.origin}options.html`);
		await shows(options, words.houseStyle.title);
		return options;
	};

	test('the form changes the common things, and leaves the rest as it was', async () => {
		const options = await open(SAMPLETON);
		await clickOn(options, form.title);
		await write(options, form.council, 'New Sampleton Council');
		await write(options, form.hosts, 'https://www.sampleton.gov.uk/bins\nnews.sampleton.org.uk');
		await write(options, form.readingAge, '12');
		await write(options, form.wordsAllowed, 'hub\ncase worker\n');
		await clickOn(options, 'Scotland');
		await clickOn(options, form.save);
		await shows(options, done.saved);
		await focusOn(options, words.houseStyle.title);
		expect(await kept()).toEqual({
			...SAMPLETON,
			council: 'New Sampleton Council',
			nation: 'Scotland',
			hosts: ['www.sampleton.gov.uk', 'news.sampleton.org.uk'],
			readingAge: 12,
			wordsAllowed: ['hub', 'case worker'],
		});
		await options.reload();
		await shows(options, 'New Sampleton Council');
		expect(await read(options, form.hosts)).toBe('www.sampleton.gov.uk\nnews.sampleton.org.uk');
	});

	test('a form with faults is refused, and each fault leads to its box', async () => {
		const options = await open();
		await clickOn(options, form.title);
		await write(options, form.name, '');
		await write(options, form.hosts, 'gov.uk');
		await write(options, form.readingAge, '8');
		await clickOn(options, form.save);
		await shows(options, refused.form);
		await focusOn(options, refused.title);
		expect(await problems(options)).toEqual([
			`${form.name} ${form.nameWrong}`,
			`${form.hosts} ${form.line('gov.uk', right.sharedHost)}`,
			`${form.readingAge} ${form.readingAgeWrong}`,
		]);
		expect(await kept()).toBeUndefined();
		expect(await faults(options)).toEqual([]);
		await clickOn(options, form.hosts);
		const box = await options.evaluate(() => {
			const at = document.activeElement as HTMLTextAreaElement;
			return [
				at.value,
				at.getAttribute('aria-invalid'),
				document.getElementById(at.getAttribute('aria-describedby')?.split(' ')[1] ?? '')?.textContent,
			];
		});
		expect(box).toEqual(['gov.uk', 'true', `${refused.error} ${form.line('gov.uk', right.sharedHost)}`]);
	});

	test('what is half written is there when its reader comes back from another tab', async () => {
		const options = await open();
		await clickOn(options, form.title);
		await write(options, form.council, 'Half');
		const other = await stage().open('contact.html');
		await other.activate();
		await options.activate();
		await options.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		await new Promise((wait) => setTimeout(wait, 300));
		expect(await read(options, form.council)).toBe('Half');
	});

	test('as text, it is refused with line, place and reason, and each leads to its line', async () => {
		const options = await open(SAMPLETON);
		await clickOn(options, text.title);
		expect(await read(options, text.label)).toBe(writeHouseStyle(SAMPLETON));
		await write(options, text.label, BAD);
		await clickOn(options, text.save);
		await shows(options, refused.text);
		await focusOn(options, refused.title);
		expect(await problems(options)).toEqual([
			`${refused.place(5, 'rules.long-sentence.words')} ${right.number}`,
			`${refused.place(6, 'readingAge')} ${right.readingAge}`,
		]);
		expect(await kept()).toEqual(SAMPLETON);
		await clickOn(options, refused.place(6, 'readingAge'));
		const selected = await options.evaluate(() => {
			const box = document.activeElement as HTMLTextAreaElement;
			return box.value.slice(box.selectionStart, box.selectionEnd);
		});
		expect(selected).toBe('  "readingAge": 3,');
		await write(options, text.label, BAD.replace('"20"', '20').replace('3', '13'));
		await clickOn(options, text.save);
		await shows(options, done.saved);
		expect(await kept()).toMatchObject({ name: 'Bad', readingAge: 13, rules: { 'long-sentence': { words: 20 } } });
		expect(await problems(options)).toEqual([]);
	});

	test('a bad file is refused and a good one taken, and export gives it back', async () => {
		const options = await open(SAMPLETON);
		await chooseFile(options, 'bad.json', BAD.replace('"version": 1', '"version": 1, "colour": "red"'));
		await shows(options, refused.file('bad.json'));
		await focusOn(options, refused.title);
		const [unknown, ...others] = await problems(options);
		expect(unknown).toContain(`${refused.place(3, 'colour')} ‘colour’ is not known here.`);
		expect(others).toHaveLength(2);
		expect(await kept()).toEqual(SAMPLETON);

		const better = { ...SAMPLETON, name: 'New Sampleton', readingAge: 11 };
		await chooseFile(options, 'good.json', writeHouseStyle(better));
		await shows(options, done.imported('New Sampleton'));
		expect(await kept()).toEqual(better);
		for (const name of readdirSync(stage().downloads)) rmSync(path.join(stage().downloads, name));
		await clickOn(options, file.export);
		const saved = await until('the file', async () => readdirSync(stage().downloads).find((name) => name.endsWith('.json')));
		expect(saved).toBe('critical-friend-house-style-new-sampleton.json');
		const content = await until('its text', async () => readFileSync(path.join(stage().downloads, saved), 'utf8') || undefined);
		expect(content).toBe(writeHouseStyle(better));
	});

	test('words pasted from a spreadsheet are shown before they are saved', async () => {
		const options = await open(SAMPLETON);
		await clickOn(options, form.title);
		const rows = 'Words\tPlain version\tQuestion\nthird sector\tcharities\t\n"Going forward"\t\tFrom when?\n\tnow';
		await write(options, form.paste, rows);
		await shows(options, form.previewText(2));
		expect(await texts(options, 'tbody tr')).toEqual(['third sector charities', 'Going forward From when?']);
		await shows(options, form.row(4, row.noWords));
		await clickOn(options, form.save);
		await shows(options, refused.form);
		expect(await kept()).toEqual(SAMPLETON);
		await write(options, form.paste, rows.replace('\n\tnow', ''));
		await clickOn(options, form.save);
		await shows(options, done.saved);
		expect((await kept())?.wordsAdded).toEqual([
			{ words: 'Going forward', plain: 'from now on', question: 'From when?' },
			{ words: 'third sector', plain: 'charities' },
		]);
		expect(await read(options, form.paste)).toBe('');
		await clickOn(options, form.addedList);
		await clickOn(options, `${form.remove} Going forward`);
		await focusOn(options, form.added);
		await clickOn(options, form.save);
		await until('one word less', async () => (await kept())?.wordsAdded?.length === 1);
	});

	test('reset asks first, and can be undone', async () => {
		const options = await open(SAMPLETON);
		await clickOn(options, file.reset);
		await clickOn(options, file.resetNo);
		expect(await kept()).toEqual(SAMPLETON);
		await clickOn(options, file.reset);
		await clickOn(options, file.resetYes);
		await shows(options, done.reset);
		expect(await kept()).toBeUndefined();
		expect(await texts(options, '.summary dd')).toContain('GOV.UK');
		expect(await faults(options)).toEqual([]);
		await clickOn(options, file.undo);
		await shows(options, done.undone);
		expect(await kept()).toEqual(SAMPLETON);
	});

	/** As a press on 'not an issue: these words' does it in the panel. */
	const allowElsewhere = async (quote: string): Promise<void> => {
		const style = withAllowedWords((await kept()) ?? GOVUK, quote, true);
		await store(stage().reader, 'local', { settings: { opens: 'popup', date: '', houseStyle: style } });
	};

	test('the way back goes where words were allowed elsewhere since', async () => {
		const options = await open(SAMPLETON);
		await clickOn(options, form.title);
		await write(options, form.council, 'New');
		await clickOn(options, form.save);
		await shows(options, file.undo);
		await allowElsewhere('hub');
		await until('the way back to go', async () => !(await texts(options, 'button')).includes(file.undo));
		expect(await kept()).toMatchObject({ council: 'New', wordsAllowed: ['hub'] });
	});

	test('what is typed stays while words are allowed elsewhere, and saving it keeps them', async () => {
		const options = await open(SAMPLETON);
		await clickOn(options, form.title);
		await write(options, form.council, 'New');
		await write(options, form.wordsAllowed, 'portal');
		await allowElsewhere('hub');
		await until('the words in the form', async () => (await read(options, form.wordsAllowed)) === 'portal\nhub');
		expect(await read(options, form.council)).toBe('New');
		await clickOn(options, form.save);
		await shows(options, done.saved);
		expect(await kept()).toEqual({ ...SAMPLETON, council: 'New', wordsAllowed: ['portal', 'hub'] });
		await clickOn(options, text.title);
		await write(options, text.label, writeHouseStyle(SAMPLETON));
		await allowElsewhere('signpost');
		await until('the words', async () => (await texts(options, '.summary dd')).at(-2) === '3');
		await clickOn(options, text.save);
		await until('the style', async () => (await kept())?.council === SAMPLETON.council);
		expect(await kept()).toEqual({ ...SAMPLETON, wordsAllowed: ['signpost'] });
	});

	test('saving waits for no saved checks, and what is typed on stays', async () => {
		const options = await open(SAMPLETON);
		await shows(options, words.options.savedText(0));
		await hold(stage().reader, 'audits');
		await clickOn(options, form.title);
		await write(options, form.council, 'New');
		await clickOn(options, form.save);
		await write(options, form.readingAge, '12');
		await shows(options, done.saved);
		expect(await texts(options, '.summary dd')).toContain('New');
		expect(await read(options, form.readingAge)).toBe('12');
		await letGo(stage().reader);
	});

	test('it can be reset with the keyboard alone', async () => {
		const options = await open(SAMPLETON);
		await tabTo(options, file.reset);
		await options.press('Enter');
		await until('the question', () => options.exists('[role=group]:focus'));
		await tabTo(options, file.resetYes, 1);
		await options.press('Enter');
		await shows(options, done.reset);
		await focusOn(options, words.houseStyle.title);
		await tabTo(options, file.undo, 1);
		await options.press('Enter');
		await shows(options, done.undone);
	});
});
