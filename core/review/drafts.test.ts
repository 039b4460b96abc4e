import { describe, expect, it } from 'vitest';
import { sampleAudit, sampleFinding } from '../../tests/sample-audit.ts';
import { entries } from '../../tests/sample-review.ts';
import { fieldsOf } from './decision-form.ts';
import { NO_DECISION, NO_OWN, orNothing, ownOrNothing, typedInto, withPicked } from './drafts.ts';
import type { Said } from './review.ts';
import { type Decision, decisionOn, reviewed } from './reviewed.ts';

const FINDING = sampleFinding({ key: 'please' });
const after = (...said: readonly Said[]): Decision =>
	decisionOn(reviewed(sampleAudit({ findings: [FINDING] }), entries(...said)), 'please');

describe('the draft of a decision', () => {
	it('holds what was typed, and lets what is decided elsewhere show in all the rest', () => {
		const typed = typedInto(after(), { note: 'Ask Jo', assigned: '' });
		expect(typed).toEqual({ note: 'Ask Jo' });
		const now = after({ kind: 'status', key: 'please', status: 'known' });
		expect({ ...fieldsOf(now), ...typed }).toMatchObject({ status: 'known', note: 'Ask Jo' });
	});

	it('goes away when what was typed is taken out again and the form is shut', () => {
		const emptied = typedInto(after(), { note: '' });
		expect(orNothing({ open: false, typed: emptied })).toBeUndefined();
		expect(orNothing({ ...NO_DECISION, open: true })).toEqual({ open: true, typed: {} });
	});

	it('stays when the form is shut over it', () => {
		expect(orNothing({ open: false, typed: { note: 'Ask Jo' } })).toEqual({ open: false, typed: { note: 'Ask Jo' } });
	});
});

describe('the draft of a finding of one’s own', () => {
	it('goes away when it is empty and the form is shut, and stays otherwise', () => {
		expect(ownOrNothing(NO_OWN)).toBeUndefined();
		expect(ownOrNothing({ ...NO_OWN, kind: 'good', fields: { ...NO_OWN.fields, what: ' ' } })).toBeUndefined();
		const half = { ...NO_OWN, fields: { ...NO_OWN.fields, why: 'People' } };
		expect(ownOrNothing(half)).toBe(half);
		expect(ownOrNothing({ ...NO_OWN, open: true })).toBeDefined();
	});

	it('takes the words that are selected on the page, and never in place of what is typed while the page is asked', () => {
		const found = { section: ['Bins'], region: 'main' as const, selector: ['p'], quote: 'put out' };
		const { quote: _, ...picture } = found;
		const typed = { ...NO_OWN, fields: { ...NO_OWN.fields, quote: 'my own words' } };
		expect(withPicked(NO_OWN, found, '')).toMatchObject({ picked: found, fields: { quote: 'put out' } });
		expect(withPicked(typed, found, 'my own words').fields.quote).toBe('put out');
		expect(withPicked(typed, found, '')).toMatchObject({ picked: found, fields: { quote: 'my own words' } });
		expect(withPicked(typed, picture, '').fields.quote).toBe('my own words');
		expect(withPicked(typed, undefined, '')).toEqual({ ...typed, picked: 'none' });
	});
});
