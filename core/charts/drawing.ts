/**
 * A picture of numbers as plain data: the report draws it, and the web page that people save holds the same one. What lies
 * across is in percent of its width, and heights are in em, so that it fits every window and grows with the reader's text.
 */
export interface Drawing {
	readonly kind: 'lengths' | 'age' | 'bar';
	/** What it shows, and what it says; nothing where words beside it say the same. */
	readonly name?: string;
	readonly description?: string;
	/** In em. */
	readonly height: number;
	readonly marks: readonly Mark[];
}

export interface Mark {
	readonly tag: 'rect' | 'line' | 'circle' | 'text';
	readonly attributes: Readonly<Record<string, string>>;
	readonly text?: string;
}

/** How a mark looks. Every colour goes with a shape of its own. */
type Look =
	| 'track'
	| 'under'
	| 'over'
	| 'cut'
	| 'limit'
	| 'axis'
	| 'here'
	| 'aim'
	| 'tick'
	| 'value'
	| 'must'
	| 'should'
	| 'consider';
type Anchor = 'start' | 'middle' | 'end';

const round = (n: number): number => Math.round(n * 100) / 100;
const across = (n: number): string => `${round(n)}%`;
const up = (n: number): string => `${round(n)}em`;

export const box = (look: Look, x: number, y: number, width: number, height: number): Mark => ({
	tag: 'rect',
	attributes: { class: `mark-${look}`, x: across(x), y: up(y), width: across(width), height: up(height) },
});

export const line = (look: Look, x1: number, y1: number, x2: number, y2: number): Mark => ({
	tag: 'line',
	attributes: { class: `mark-${look}`, x1: across(x1), y1: up(y1), x2: across(x2), y2: up(y2) },
});

export const dot = (look: Look, x: number, y: number, radius: number): Mark => ({
	tag: 'circle',
	attributes: { class: `mark-${look}`, cx: across(x), cy: up(y), r: up(radius) },
});

export const label = (look: Look, x: number, y: number, text: string, anchor: Anchor = 'middle'): Mark => ({
	tag: 'text',
	attributes: { class: `mark-${look}`, x: across(x), y: up(y), 'text-anchor': anchor },
	text,
});
