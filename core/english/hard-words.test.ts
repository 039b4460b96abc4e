import { describe, expect, test } from 'vitest';
import { examplePage } from '../../tests/example-page.ts';
import { hardWords } from './hard-words.ts';
import { proseSentences } from './prose-sentences.ts';

const wordsOf = (text: string) => hardWords(proseSentences(examplePage(text).page.blocks));

describe('hardWords', () => {
	test('counts a long word however it is written, the one that weighs most first', () => {
		expect(wordsOf('Collection is weekly. The collection and the notification come late.')).toEqual([
			{ word: 'notification', syllables: 5, times: 1 },
			{ word: 'collection', syllables: 3, times: 2 },
		]);
	});

	test('leaves names out, and keeps a word that only begins a sentence', () => {
		expect(wordsOf('Contamination is bad. We serve Warwickshire, and people in Warwickshire know it.')).toEqual([
			{ word: 'contamination', syllables: 5, times: 1 },
		]);
	});

	test('leaves addresses and short words out', () => {
		expect(wordsOf('Write to environmental@sampleton.gov.uk or see www.organisation.org for the bins.')).toEqual([]);
	});
});
