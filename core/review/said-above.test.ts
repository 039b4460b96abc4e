import { describe, expect, it } from 'vitest';
import { measuredToo, saysMore, whyToJudge, wordsToo } from './said-above.ts';

const reason = 'The text has the same colour as its background, so look at whether people should see it.';
const measured = '#ffffff on #ffffff is 1 to 1, and needs 4.5 to 1.';
const undecided = { reason, measured };

describe('what stands above already', () => {
	it('is not more where only a full stop is', () => {
		expect(saysMore('Form field has no label.', 'Form field has no label')).toBe(false);
		expect(saysMore('Form field has no label: the third.', 'Form field has no label')).toBe(true);
	});

	it('is neither why a person has to judge nor what was measured, where the message says both', () => {
		const message = `${reason} Measured: ${measured}`;
		expect(whyToJudge({ message, undecided })).toBe('');
		expect(measuredToo({ message, undecided })).toBe('');
	});

	it('is the beginning of words that show what is good', () => {
		expect(wordsToo({ evidence: "All 3 links do, such as 'What goes …'.", quote: 'What goes where' })).toBe('');
		expect(wordsToo({ evidence: 'All 3 links do.', quote: 'What goes where' })).toBe('What goes where');
		expect(wordsToo({ evidence: 'All 3 links do.' })).toBe('');
	});

	it('leaves both where the message says something else', () => {
		const message = 'Text may be too faint to read.';
		expect(whyToJudge({ message, undecided })).toBe(reason);
		expect(measuredToo({ message, undecided })).toBe(measured);
		expect(measuredToo({ message, undecided: { reason } })).toBe('');
		expect(whyToJudge({ message })).toBe('');
	});
});
