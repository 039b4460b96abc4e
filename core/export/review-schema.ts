import * as v from 'valibot';
import { isImage } from '../pictures/picture-file.ts';
import { SHARES, STATUSES } from '../review/review.ts';
import { PAGE_TYPES } from '../types.ts';

/** What a file of a review may hold: docs/review-format.schema.json says the same. */

export const VERSION = 2 as const;
/** Version 1 had no pictures. */
export const OLDEST = 1;
export const AUDIT_VERSION = 4;
/** Version 4 only adds what may be missing. */
export const OLDEST_AUDIT = 3;

export const REVIEW_FORMAT = 'critical-friend/review';

const text = v.string();
const texts = v.array(text);
const count = v.pipe(v.number(), v.minValue(0));
const time = v.pipe(v.string(), v.isoTimestamp());

const FINDING = v.strictObject({
	key: text,
	rule: text,
	source: v.picklist(['axe', 'content', 'person']),
	area: v.picklist(['accessibility', 'plain-english', 'style', 'links', 'structure', 'inclusive', 'trust', 'statement']),
	severity: v.picklist(['must', 'should', 'consider']),
	certainty: v.picklist(['proved', 'likely', 'undecided']),
	impact: v.exactOptional(v.picklist(['minor', 'moderate', 'serious', 'critical'])),
	title: text,
	message: text,
	undecided: v.exactOptional(v.strictObject({ reason: text, measured: v.exactOptional(text) })),
	why: text,
	fix: text,
	suggestion: v.exactOptional(text),
	quote: v.exactOptional(text),
	prefix: v.exactOptional(text),
	suffix: v.exactOptional(text),
	lang: v.exactOptional(text),
	snippet: v.exactOptional(text),
	section: texts,
	closed: v.exactOptional(text),
	selector: texts,
	frame: v.exactOptional(texts),
	region: v.picklist(['main', 'header', 'navigation', 'aside', 'footer', 'other']),
	fixer: v.picklist(['content', 'template', 'supplier']),
	guidance: v.array(v.strictObject({ name: text, url: text, wcag: v.exactOptional(text) })),
	place: v.exactOptional(v.number()),
});

const GOOD = v.strictObject({
	id: text,
	title: text,
	evidence: text,
	selector: v.exactOptional(texts),
	quote: v.exactOptional(text),
});

const COUNTED = { quote: text, words: count, section: texts };

const AUDIT = v.strictObject({
	format: v.literal('critical-friend/audit'),
	version: v.pipe(
		v.picklist([OLDEST_AUDIT, AUDIT_VERSION]),
		v.transform((): typeof AUDIT_VERSION => AUDIT_VERSION),
	),
	tool: v.strictObject({ name: text, version: text, axe: text, rules: count }),
	profile: text,
	styleHash: text,
	date: v.pipe(v.string(), v.isoDate()),
	time,
	page: v.strictObject({
		url: text,
		canonical: v.exactOptional(text),
		title: text,
		lang: text,
		counterparts: v.array(v.strictObject({ lang: text, url: text })),
		updated: v.exactOptional(text),
		contentType: v.picklist(PAGE_TYPES),
		supplier: v.exactOptional(text),
		outline: v.array(v.strictObject({ level: v.number(), text })),
		state: v.strictObject({
			opened: count,
			zoom: v.number(),
			viewport: v.strictObject({ width: count, height: count }),
			frames: v.array(texts),
		}),
		textHash: text,
	}),
	checked: v.array(
		v.strictObject({
			rule: text,
			status: v.picklist(['ran', 'off', 'gave-up', 'not-applicable']),
			settings: v.exactOptional(v.record(text, v.union([v.number(), v.string(), v.boolean()]))),
			because: v.exactOptional(text),
			looked: count,
			allowed: v.exactOptional(texts),
		}),
	),
	findings: v.array(FINDING),
	good: v.array(GOOD),
	notChecked: v.array(v.strictObject({ id: text, what: text, why: text, todo: text, count, selectors: texts })),
	questions: v.array(v.strictObject({ id: text, question: text, why: text, hint: v.exactOptional(text) })),
	documents: v.exactOptional(
		v.array(
			v.strictObject({
				text,
				file: v.exactOptional(text),
				url: text,
				type: text,
				size: v.exactOptional(text),
				date: v.exactOptional(text),
				own: v.boolean(),
				links: count,
			}),
		),
	),
	facts: v.strictObject({
		words: count,
		sentences: count,
		averageSentence: v.exactOptional(v.number()),
		readingAge: v.exactOptional(v.strictObject({ grade: count, age: count, words: count, sentences: count })),
		sentenceLengths: v.exactOptional(v.array(count)),
		longest: v.exactOptional(v.array(v.strictObject({ ...COUNTED, at: count }))),
		hard: v.exactOptional(
			v.strictObject({
				sentences: v.array(v.strictObject(COUNTED)),
				words: v.array(v.strictObject({ word: text, syllables: count, times: count })),
			}),
		),
		closedWords: count,
		otherLanguages: v.record(text, count),
	}),
	timings: v.record(text, v.number()),
});

const SAID = v.variant('kind', [
	v.strictObject({
		kind: v.literal('status'),
		key: text,
		status: v.picklist(STATUSES),
		reason: v.exactOptional(text),
		because: v.exactOptional(v.picklist(['found-again', 'undone'])),
	}),
	v.strictObject({ kind: v.literal('note'), key: text, text, share: v.picklist(SHARES) }),
	v.strictObject({ kind: v.literal('assigned'), key: text, to: text }),
	v.strictObject({ kind: v.literal('rule'), rule: text, issue: v.boolean(), reason: v.exactOptional(text) }),
	v.strictObject({ kind: v.literal('words'), rule: text, quote: text, allowed: v.boolean() }),
	v.strictObject({ kind: v.literal('finding'), finding: FINDING }),
	v.strictObject({ kind: v.literal('good'), key: text, good: GOOD }),
	v.strictObject({ kind: v.literal('withdrawn'), key: text, withdrawn: v.boolean() }),
]);

const side = v.pipe(v.number(), v.integer(), v.minValue(1));
const PICTURE = v.pipe(
	v.strictObject({
		key: text,
		taken: time,
		width: side,
		height: side,
		scale: v.pipe(v.number(), v.minValue(0.05), v.maxValue(20)),
		alt: v.pipe(text, v.maxLength(1_000)),
		data: v.pipe(text, v.maxLength(1_500_000), v.regex(/^[A-Za-z\d+/]+={0,2}$/)),
		type: v.picklist(['image/png', 'image/jpeg']),
	}),
	v.check((picture) => isImage(picture.data, picture.type, picture)),
);

export const REVIEW = v.strictObject({
	format: v.literal(REVIEW_FORMAT),
	version: v.pipe(
		v.picklist([OLDEST, VERSION]),
		v.transform((): typeof VERSION => VERSION),
	),
	audit: AUDIT,
	entries: v.array(v.strictObject({ id: text, time, who: text, said: SAID, was: v.exactOptional(SAID) })),
	pictures: v.optional(v.pipe(v.array(PICTURE), v.maxLength(2_000)), []),
});
