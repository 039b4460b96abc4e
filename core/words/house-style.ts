import { count, either, list, number } from './numbers.ts';

const quoted = (text: string): string => `‘${text}’`;
const names = (all: readonly string[]): string => either.format(all.map(quoted));

/** What would be right, by where in a house style something is wrong. Straight quotation marks stand as they do in the file. */
const right = {
	whole: 'Put everything between curly brackets: { "format": "critical-friend/house-style", "version": 1, "name": "My council" }.',
	format: 'Write "critical-friend/house-style". It tells house styles from other files.',
	version: 'Write 1. This version of Critical Friend knows no other.',
	name: 'Write a name of up to 100 characters in quotation marks, such as "Sampleton Council".',
	council: 'Write the name of the council in up to 100 characters, such as "Sampleton Council".',
	nation: 'Write "England", "Wales", "Scotland" or "Northern Ireland".',
	hosts: 'Write a list in square brackets, such as ["www.sampleton.gov.uk"].',
	host: 'Write the host alone, without https:// and without a path, such as www.sampleton.gov.uk.',
	sharedHost: 'Many organisations share this ending. Write the whole host, such as www.sampleton.gov.uk.',
	suppliers: 'Write hosts and names in curly brackets, such as { "forms.example.com": "Example Forms Ltd" }.',
	supplier: 'Write the name of the supplier in quotation marks, up to 100 characters.',
	readingAge: 'Write a whole number from 9 to 18, without quotation marks.',
	rules: 'Write names of rules and what to do in curly brackets, such as { "faq": "off" }.',
	rule: 'Write "off", "on", "should" or "consider", or limits in curly brackets, such as { "words": 20 }.',
	severity: 'Write "should" or "consider". Only the law and the accessibility standard can say "must".',
	number: 'Write a number of 0 or more, without quotation marks.',
	yesNo: 'Write true or false, without quotation marks.',
	sentence: 'Write up to 300 characters in quotation marks.',
	words: 'Write words of up to 100 characters in quotation marks, on one line, with at least one letter or digit.',
	wordsAllowed: 'Write a list in square brackets, such as ["case worker", "hub"].',
	wordsAdded: 'Write a list in square brackets, such as [{ "words": "going forward", "plain": "from now on" }].',
	addedWord: 'Write words in curly brackets, such as { "words": "going forward", "plain": "from now on" }.',
} as const;

/** How a file can be broken, by the names of jsonc-parser. */
const broken: Readonly<Record<string, string>> = {
	InvalidSymbol: 'Put text in straight double quotation marks: "like this". Only numbers, true and false stand without.',
	InvalidNumberFormat: 'Write the number in digits, such as 25.',
	PropertyNameExpected: 'A name in quotation marks is missing here, such as "council".',
	ValueExpected: 'Something is missing here, after the colon or between two commas.',
	ColonExpected: 'Put a colon between the name and what belongs to it: "name": "Sampleton Council".',
	CommaExpected: 'Put a comma between this and what stands before it.',
	CloseBraceExpected: 'A closing curly bracket } is missing here.',
	CloseBracketExpected: 'A closing square bracket ] is missing here.',
	EndOfFileExpected: 'The file ends before this. Delete the rest, or move the last curly bracket } to the end.',
	UnexpectedEndOfComment: 'Close this comment with */.',
	UnexpectedEndOfString: 'The quotation mark after this text is missing.',
	InvalidEscapeCharacter: 'Write two backslashes \\\\ for one.',
	InvalidUnicode: 'Write the character itself in place of \\u.',
	InvalidCharacter: 'Keep text on one line, without tabs.',
};

/** The house style: in the options, and what is wrong with a file of one. */
export const houseStyleWords = {
	title: 'House style',
	intro: 'Where guidance leaves a choice, the check goes by this. Your whole team can share one file.',
	notSet: 'not set',
	summary: {
		name: 'Name',
		council: 'Council',
		nation: 'Nation',
		hosts: 'Own websites',
		suppliers: 'Suppliers’ websites',
		readingAge: 'Reading age of the audience',
		rules: 'Changes to rules',
		wordsAllowed: 'Words that you keep',
		wordsAdded: 'Words that you added',
	},
	number: (n: number): string => number.format(n),
	/** 'GOV.UK, with 1 word kept and 2 checks changed'. */
	changed: (name: string, kept: number, added: number, rules: number): string => {
		const changes = [
			kept === 0 ? '' : `${count(kept, 'word')} kept`,
			added === 0 ? '' : `${count(added, 'word')} added`,
			rules === 0 ? '' : `${count(rules, 'check')} changed`,
		].filter((change) => change !== '');
		return changes.length === 0 ? name : `${name}, with ${list.format(changes)}`;
	},
	form: {
		title: 'Change the house style',
		name: 'Name of this house style',
		nameHint: 'Reports say which house style they used.',
		council: 'Name of your council',
		nation: 'Nation',
		nationHint: 'Some laws differ from nation to nation.',
		noNation: 'Not set',
		hosts: 'Your own websites',
		hostsHint: 'One a line, such as www.sampleton.gov.uk. This covers all that ends in sampleton.gov.uk too.',
		readingAge: 'Reading age of the audience',
		readingAgeHint: 'A whole number from 9 to 18. Leave it empty to go by the check’s own limits.',
		wordsAllowed: 'Words that you keep',
		wordsAllowedHint: 'One a line. The check leaves these words alone.',
		added: 'Words that you added',
		addedText: (n: number): string =>
			n === 0 ? 'You have added no words yet.' : `You have added ${count(n, 'word or phrase', 'words or phrases')}.`,
		addedList: 'Show them',
		remove: 'Remove',
		paste: 'Add words to report',
		pasteHint:
			'Paste rows from a spreadsheet: words, a plainer version, and a question to ask. Or write one word or phrase a line.',
		preview: 'Preview',
		previewText: (n: number): string => `Saving adds or changes ${count(n, 'word or phrase', 'words or phrases')}.`,
		previewMore: (n: number): string => `And ${number.format(n)} more.`,
		words: 'Words',
		plain: 'Plainer version',
		question: 'Question',
		row: (at: number, reason: string): string => `Row ${number.format(at)}: ${reason}`,
		line: (text: string, reason: string): string => `${quoted(text)}: ${reason}`,
		readingAgeWrong: 'Write a whole number from 9 to 18, or nothing.',
		nameWrong: 'Write a name of up to 100 characters.',
		councilWrong: 'Write a name of up to 100 characters, or nothing.',
		wordsWrong: 'Write up to 100 characters a line, with at least one letter or digit.',
		save: 'Save house style',
	},
	text: {
		title: 'Edit as text',
		label: 'House style as text (JSON)',
		hint: 'This holds everything, also what the form leaves out, such as rules. Saving drops your comments.',
		save: 'Save text',
		rules: 'Names of the rules',
		rulesText: 'Under ‘rules’ you can turn each rule off or on, make it ‘should’ or ‘consider’, or set its limits.',
		limit: (name: string, value: string | number | boolean): string => `${name}: ${String(value)}`,
		limits: 'Limits:',
	},
	file: {
		import: 'Import file…',
		export: 'Export file',
		reset: 'Reset to GOV.UK',
		resetAsk: 'Reset to GOV.UK? This takes your own house style out of this browser.',
		resetYes: 'Yes, reset',
		resetNo: 'Keep mine',
		undo: 'Undo',
	},
	done: {
		saved: 'House style saved.',
		imported: (name: string): string => `${quoted(name)} is now the house style.`,
		exported: (name: string): string => `Your browser is saving ${name}.`,
		reset: 'GOV.UK is the house style again.',
		undone: 'The house style is as it was before.',
	},
	refused: {
		title: 'There is a problem',
		error: 'Error:',
		file: (name: string): string => `${quoted(name)} is no house style that can be used. Nothing changed.`,
		text: 'The text is not saved. Nothing changed.',
		form: 'The form is not saved. Nothing changed.',
		noRoom: 'Your browser could not save the house style. Nothing changed.',
		place: (line: number, path: string): string =>
			path === '' ? `Line ${number.format(line)}` : `Line ${number.format(line)}, ${path}`,
	},
	right,
	broken,
	row: {
		noWords: 'This row has no words in its first column.',
		notWords: 'The first column needs up to 100 characters, with at least one letter or digit.',
		tooLong: (most: number): string => `A plain version or question is longer than ${number.format(most)} characters.`,
		tooMany: 'This row has more than 3 columns: words, plain version and question.',
		differs: (text: string): string => `${quoted(text)} stands further up with something else beside it. Keep one of them.`,
	},
	problem: {
		brokenElse: 'This cannot be read. Compare it with the example in the documentation.',
		tooLong: (most: number): string => `This is too long for a house style. Keep it under ${number.format(most)} characters.`,
		tooDeep: 'There are too many brackets inside each other.',
		twice: (key: string): string => `${quoted(key)} stands here twice. Keep one of them.`,
		missing: (key: string, what: string): string => `${quoted(key)} is missing. ${what}`,
		unknown: (key: string, near: readonly string[], allowed: readonly string[]): string =>
			[
				`${quoted(key)} is not known here.`,
				near.length > 0 ? `Did you mean ${names(near)}?` : '',
				allowed.length > 0 ? `You can write ${names(allowed)}.` : 'Nothing else can stand here.',
			]
				.filter((part) => part !== '')
				.join(' '),
		unknownRule: (id: string, near: readonly string[]): string =>
			`There is no rule called ${quoted(id)}. ${near.length > 0 ? `The nearest are ${names(near)}.` : 'The options list the names of all rules.'}`,
	},
} as const;
