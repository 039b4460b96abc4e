import type { Block, Span } from '../content.ts';
import { languageOf, primaryLanguage } from '../languages/language.ts';
import type { Wanted } from './gathered.ts';
import { BlockLook } from './look.ts';
import type { Surroundings } from './surroundings.ts';

/** A block while its text is read. */
export interface Draft {
	readonly element: Element;
	readonly around: Surroundings;
	text: string;
	readonly spans: Span[];
	readonly wanted: { readonly element: Element; readonly start: number; end: number; readonly around: Surroundings }[];
}

/** The finished blocks of a document, each below its headings. */
export class BlockList {
	readonly blocks: Block[] = [];
	readonly elements: Element[] = [];
	readonly wanted: Wanted[] = [];
	private readonly headings: { level: number; text: string }[] = [];

	/** Begins below a main heading that stands outside the main content. */
	startUnder(text: string): void {
		this.headings.push({ level: 1, text });
	}

	add(draft: Draft): void {
		const shown = draft.text.trimEnd();
		const { around } = draft;
		const section = this.headings.map((heading) => heading.text);
		if (around.kind === 'heading' && shown !== '') {
			while ((this.headings.at(-1)?.level ?? 0) >= (around.level ?? 2)) this.headings.pop();
		}
		const above = around.kind === 'heading' ? this.headings.map((heading) => heading.text) : section;
		const at = this.blocks.length;
		const block = shown === '' ? undefined : this.push(draft, shown, above);
		if (block?.kind === 'heading' && around.closed === undefined)
			this.headings.push({ level: around.level ?? 2, text: shown.replace(/\s+/g, ' ').trim().slice(0, 200) });
		for (const { element, start, end, around: own } of draft.wanted) {
			this.wanted.push({
				element,
				block,
				at,
				depth: own.list?.depth ?? 0,
				start,
				end,
				lang: block === undefined || isMarkedApart(own, draft) ? primaryLanguage(own.lang) : block.lang,
				section: above,
				closed: own.closed,
			});
		}
	}

	private push(draft: Draft, shown: string, section: readonly string[]): Block {
		const { around } = draft;
		const declared = declaredFor(shown, draft);
		const text = shown.replace(/[^\S\n]/g, ' ').replace(/[‘’ʼ]/g, "'");
		const block: Block = {
			id: this.blocks.length,
			kind: around.kind,
			...(around.level === undefined ? {} : { level: around.level }),
			text,
			shown,
			lang: languageOf(text, declared),
			declared,
			section,
			...(around.closed === undefined ? {} : { closed: around.closed }),
			quoted: around.quoted,
			uppercase: around.uppercase,
			spans: draft.spans,
			look: new BlockLook(draft.element, around),
			...(around.list === undefined ? {} : { list: around.list }),
		};
		this.blocks.push(block);
		this.elements.push(draft.element);
		return block;
	}
}

// '<a lang="cy">Cymraeg</a>' in an English line is Welsh.
const isMarkedApart = (own: Surroundings, { around }: Draft): boolean => primaryLanguage(own.lang) !== primaryLanguage(around.lang);

/** The `lang` of all words of a block: its own, or that of an inline element that holds all of them. */
function declaredFor(shown: string, { around, spans }: Draft): string {
	const whole = spans.find(({ kind, start, end }) => kind === 'language' && start === 0 && end === shown.length);
	return whole?.lang ?? around.lang;
}
