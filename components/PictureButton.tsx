import type { Finding } from '../core/types.ts';
import { words } from '../core/words.ts';
import { PictureJob } from './PictureJob.tsx';
import { usePictureDesk } from './picture-context.ts';

/** Asks for a picture of one finding, and leads to it once it is there. */
export function PictureButton({ finding: { key, quote, title, selector } }: { readonly finding: Finding }) {
	const desk = usePictureDesk();
	if (desk === undefined) return null;
	const { state, pictures } = desk;
	const has = pictures.has(key);
	const busy = state?.status === 'running';
	// What is about the page as a whole has no place.
	const can = desk.canTake && selector.length > 0;
	if (!can && !has) return null;
	return (
		<div class="row picture-ask no-print">
			{can && (
				<button type="button" class="small" aria-disabled={busy} onClick={() => !busy && desk.take([key])}>
					{has ? words.pictures.again : words.pictures.take}
					<span class="hidden"> {words.pictures.about(quote ?? title)}</span>
				</button>
			)}
			{has && (
				<a class="see" href={`#${idOfPicture(key)}`}>
					{words.pictures.see}
					<span class="hidden"> {words.pictures.about(quote ?? title)}</span>
				</a>
			)}
			<PictureJob state={state?.one === key ? state : undefined} cancel={desk.cancel} />
		</div>
	);
}

export const idOfPicture = (key: string): string => `picture-${encodeURIComponent(key)}`;
