import { expect, test } from 'vitest';
import { leadsToTheWords } from './transcript-words.ts';

test.each([
	'Read what the video about glass shows and says',
	'Read what the bell ringers say',
	"Read the mayor's message",
	'What the video says',
	'What this short film shows',
])('leads to the words of a recording: %s', (words) => {
	expect(leadsToTheWords(words)).toBe(true);
});

test.each([
	'This video shows what to put in each bin',
	'Read more about the message',
	'Read about our message',
	"Read Sam's story",
	'Watch the video',
	'What to say to us',
])('does not: %s', (words) => {
	expect(leadsToTheWords(words)).toBe(false);
});
