import type { Block } from '../content.ts';
import { below } from './statement.ts';

/** The claim that a fix would be a disproportionate burden. */
export interface BurdenClaim {
	/** The block that makes the claim. */
	readonly first: Block;
	/** All that is said of it. */
	readonly all: readonly Block[];
}

const BURDEN = /\bdisproportionate burden\b/i;
const NONE =
	/\b(?:no|not|n't|none|never|nothing|without)\b[^.]{0,80}\bdisproportionate burden\b|\bdisproportionate burden\b[^.]{0,60}\b(?:not applicable|n\/a|none|not (?:been )?(?:claimed|applied)|does not apply|do not apply)\b|^(?:none|n\/a|not applicable|not claimed|no claims?)\b/i;

/** Nothing where the page makes no such claim, or says that it makes none. */
export function burdenClaim(blocks: readonly Block[]): BurdenClaim | undefined {
	const part = below(blocks, /^disproportionate burden/);
	const claims = blocks.filter(({ kind, text }) => kind !== 'heading' && BURDEN.test(text));
	const [first] = claims.length > 0 ? claims : part;
	const all = [...new Set([...part, ...claims])];
	return first === undefined || all.some(({ text }) => NONE.test(text)) ? undefined : { first, all };
}
