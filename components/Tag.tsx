import type { Severity } from '../core/types.ts';
import { words } from '../core/words.ts';

/** A severity in words; colour and shape only repeat it. */
export function Tag({ severity }: { readonly severity: Severity }) {
	return <span class={`tag tag-${severity}`}>{words.severity[severity]}</span>;
}
