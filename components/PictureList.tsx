import { MOST_AT_ONCE } from '../core/pictures/picture.ts';
import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { PictureJob } from './PictureJob.tsx';
import { usePictureDesk } from './picture-context.ts';

/** Asks for pictures of all findings that the list shows. */
export function PictureList({ findings }: { readonly findings: readonly Finding[] }) {
	const desk = usePictureDesk();
	if (desk === undefined || !desk.canTake) return null;
	const { state } = desk;
	const busy = state?.status === 'running';
	const all = findings.filter(({ selector }) => selector.length > 0).map(({ key }) => key);
	const keys = all.slice(0, MOST_AT_ONCE);
	// A list of one is told of here as well as at the finding, which may be folded away.
	const isOfThese = state?.one === undefined || (keys.length === 1 && state.one === keys[0]);
	return (
		<div class="row picture-ask no-print">
			{keys.length > 0 && (
				<button type="button" aria-disabled={busy} onClick={() => !busy && desk.take(keys)}>
					{words.pictures.these(keys.length, all.length)}
				</button>
			)}
			<PictureJob state={isOfThese ? state : undefined} cancel={desk.cancel} />
		</div>
	);
}
