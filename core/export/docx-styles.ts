import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';

/** How the Word file looks. Sizes are half points, spaces twentieths of a point. */

export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';
/** Styles of ours. */
export const LINE = 'Line';
export const QUOTE = 'PageWords';

const FONT = 'Arial';
export const STYLES = {
	default: {
		document: {
			run: { font: FONT, size: 22, language: { value: 'en-GB' } },
			paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
		},
		title: { run: { font: FONT, size: 40, bold: true }, paragraph: { spacing: { after: 240 } } },
		heading1: {
			run: { font: FONT, size: 32, bold: true, color: '0B0C0C' },
			paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
		},
		heading2: {
			run: { font: FONT, size: 27, bold: true, color: '0B0C0C' },
			paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
		},
		heading3: {
			run: { font: FONT, size: 23, bold: true, color: '0B0C0C' },
			paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
		},
		hyperlink: { run: { color: '1D5FA5', underline: {} } },
	},
	paragraphStyles: [
		{ id: LINE, name: 'Line', basedOn: 'Normal', paragraph: { spacing: { after: 60 } } },
		{
			id: QUOTE,
			name: 'Words of the page',
			basedOn: 'Normal',
			paragraph: {
				spacing: { after: 60 },
				indent: { left: 113 },
				border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'B1B4B6', space: 6 } },
			},
		},
	],
} as const;

function numbering(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
	return {
		reference,
		levels: [
			{ level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 454, hanging: 340 } } } },
		],
	};
}

export const NUMBERING = {
	config: [numbering(BULLETS, LevelFormat.BULLET, '•'), numbering(NUMBERS, LevelFormat.DECIMAL, '%1.')],
};

const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'B1B4B6' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const BORDERS = { top: THIN, bottom: THIN, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE } as const;
