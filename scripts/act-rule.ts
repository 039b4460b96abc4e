/** A rule of the W3C's Accessibility Conformance Testing (ACT), as far as rules of ours decide it. Its cases are in tests/act. */
export interface ActRule {
	/** As in its address. */
	readonly id: string;
	readonly name: string;
	/** Rules of ours that report what it fails. */
	readonly rules: readonly string[];
	readonly cases: readonly ActCase[];
}

export interface ActCase {
	readonly expected: 'passed' | 'failed' | 'inapplicable';
	/** A whole page, or what stands in the body of one in English. */
	readonly html: string;
	/** Why we say something else than the ACT rule does. */
	readonly differs?: string;
}

type Several = readonly (string | readonly [html: string, differs: string])[];

const casesOf = (expected: ActCase['expected'], all: Several): ActCase[] =>
	all.map((one) => (typeof one === 'string' ? { expected, html: one } : { expected, html: one[0], differs: one[1] }));

export const actRule = (
	about: Omit<ActRule, 'cases'>,
	{ passed, failed, inapplicable }: Readonly<Record<ActCase['expected'], Several>>,
): ActRule => ({
	...about,
	cases: [...casesOf('failed', failed), ...casesOf('passed', passed), ...casesOf('inapplicable', inapplicable)],
});
