import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { GOVUK } from './house-style.ts';
import { readHouseStyle } from './house-style-file.ts';
import { houseStyleSchema } from './house-style-schema.ts';

// What a schema cannot say, such as which endings hosts share, only we check.
const schema = {
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	title: 'House style',
	description:
		'What a council decides for itself. Written by core/house-style/house-style.docs.test.ts, described in house-style.md.',
	...toJsonSchema(houseStyleSchema(rules), { target: 'draft-2020-12', ignoreActions: ['check'] }),
};
const page = readFileSync(`${import.meta.dirname}/../../docs/house-style.md`, 'utf8');
const examples = [...page.matchAll(/```jsonc?\n(.*?)```/gs)].map(([, text = '']) => text);
const accepts = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema as object);

test('the schema of the docs is the one that files are checked with', async () => {
	await expect(`${JSON.stringify(schema, null, '\t')}\n`).toMatchFileSnapshot('../../docs/house-style.schema.json');
});

it.each(examples)('the example of the docs is right: %s', (text) => {
	const read = readHouseStyle(text, rules);
	expect('problems' in read && read.problems).toBe(false);
	expect('style' in read && accepts(read.style)).toBe(true);
});

it('the docs explain every key, and only those', () => {
	const explained = [...page.matchAll(/^\| `([^`]+)`/gm)].map(([, key]) => key);
	expect(explained).toEqual(Object.keys(houseStyleSchema().entries).filter((key) => key !== '$schema'));
});

it('the schema refuses what is no house style', () => {
	expect(accepts(GOVUK)).toBe(true);
	for (const change of [{ colour: 'red' }, { version: 2 }, { hosts: ['https://x.gov.uk'] }, { rules: { please: { words: 1 } } }]) {
		expect(accepts({ ...GOVUK, ...change })).toBe(false);
	}
});
