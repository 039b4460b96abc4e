import { pageName } from '../summary.ts';
import type { Audit, Finding } from '../types.ts';
import { words } from '../words.ts';

/** A picture of the place of a finding: evidence for people who cannot open the page, or not as it was. */
export interface Picture {
	/** Of the finding. */
	readonly key: string;
	/** ISO 8601, in UTC. */
	readonly taken: string;
	/** Of the image, in its own pixels. */
	readonly width: number;
	readonly height: number;
	/** Image pixels to a CSS pixel. */
	readonly scale: number;
	readonly alt: string;
	/** Base64, without prefix. */
	readonly data: string;
	readonly type: 'image/png' | 'image/jpeg';
}

/** As a part of a picture, in its own pixels. */
export interface Part {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** How many are taken at one asking: a minute and a quarter of work, and some megabytes. */
export const MOST_AT_ONCE = 100;

export const pictureAddress = ({ type, data }: Pick<Picture, 'type' | 'data'>): string => `data:${type};base64,${data}`;

/** As wide and high as it was on the screen. */
export const shownSize = ({ width, height, scale }: Picture): { readonly width: number; readonly height: number } => ({
	width: Math.max(1, Math.round(width / scale)),
	height: Math.max(1, Math.round(height / scale)),
});

/** What the picture shows, in a sentence. */
export function altFor(finding: Pick<Finding, 'quote' | 'title'>, page: Pick<Audit['page'], 'title' | 'url'>): string {
	const name = short(pageName(page), 100);
	const quote = short(finding.quote ?? '', 150);
	return quote === '' ? words.pictures.altElement(short(finding.title, 150), name) : words.pictures.altWords(quote, name);
}

function short(text: string, most: number): string {
	const plain = text.replace(/\s+/g, ' ').trim();
	return plain.length > most ? `${plain.slice(0, most).trimEnd()}…`.toWellFormed() : plain;
}
