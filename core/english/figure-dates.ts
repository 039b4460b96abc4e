/** Dates in figures alone, told from versions, clauses, references and sort codes. */

export interface FigureDate {
	readonly start: number;
	readonly end: number;
	readonly day: number;
	/** 1 for January. */
	readonly month: number;
	/** Four figures: '26' is 2026, '61' is 1961. */
	readonly year: number;
}

/** '01/06/2026', '1.6.2026', '01/06/26'. With dots and two figures a year it may be a version, with hyphens a sort code. */
const FIGURES = /(?<![\w/.-])(\d{1,2})(?:\/(\d{1,2})\/((?:19|20)?\d{2})|([.-])(\d{1,2})\4((?:19|20)\d{2}))(?![\w/-]|\.\w)/g;
/** So '8.12.26' needs a word before it that goes with dates, */
const AFTER_DATE_WORD =
	/(?<=\b(?:on|by|before|until|till|from|after|since|dated|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?) )([0-3]?\d)([.-])([01]?\d)\2(\d\d)(?![\w/-]|\.\w)/gi;
/** and '08.12.26' none before it that numbers something. */
const TWO_BY_TWO = /(?<![\w/.-])(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])\.(\d\d)(?![\w/-]|\.\w)/g;
const NUMBERED =
	/\b(?:paragraph|para|section|clause|policy|regulation|rule|item|chapter|schedule|table|figure|appendix|release)s?\.? $/i;
/** A pattern for people to copy, a reference, or a file's name. */
const NOT_A_DATE = /(?:for example|such as|e\.?g\.?|format|like|ref(?:erence)?|no|number|version|v)[,.:]? ?['"(]?$/i;

export function findFigureDates(text: string): FigureDate[] {
	if (!/\d[/.-]\d{1,2}[/.-]\d/.test(text)) return [];
	const found = [
		...[...text.matchAll(FIGURES)].map((match) => read(match, match[1], match[2] ?? match[5], match[3] ?? match[6])),
		...[...text.matchAll(AFTER_DATE_WORD)].map((match) => read(match, match[1], match[3], match[4])),
		...[...text.matchAll(TWO_BY_TWO)]
			.filter((match) => !NUMBERED.test(before(text, match.index)))
			.map((match) => read(match, match[1], match[2], match[3])),
	]
		.filter(({ start, day, month }) => day > 0 && day <= 31 && month > 0 && month <= 12 && !NOT_A_DATE.test(before(text, start)))
		.sort((a, b) => a.start - b.start);
	return found.filter(({ start }, at) => start !== found[at - 1]?.start);
}

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at);

const read = (match: RegExpExecArray, day = '', month = '', year = ''): FigureDate => ({
	start: match.index,
	end: match.index + match[0].length,
	day: Number(day),
	month: Number(month),
	year: Number(fullYear(year)),
});

/** '2026' for '26', '1961' for '61'. */
export function fullYear(year: string): string {
	const figures = year.replace("'", '');
	return figures.length === 4 ? figures : `${Number(figures) > 60 ? '19' : '20'}${figures}`;
}
