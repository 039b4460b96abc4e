import type { Entry } from '../core/review/review.ts';
import { words } from '../core/words.ts';

const { keep } = words.review;

interface Props {
	readonly entries: readonly Entry[];
	readonly privateWindow: boolean | undefined;
	readonly openReport: (part?: string) => void;
}

/** Where decisions are kept, and the way to a file of them: the report saves files, in every browser. */
export function KeptHere({ entries, privateWindow, openReport }: Props) {
	return (
		<section>
			<h2>{keep.title}</h2>
			<p>
				{privateWindow ? keep.private : keep.here} {keep.entries(entries.length)}
			</p>
			<div class="buttons">
				{entries.length > 0 && (
					<button type="button" onClick={() => openReport('download')}>
						{keep.save}
					</button>
				)}
				<button type="button" onClick={() => openReport()}>
					{words.action.report}
				</button>
			</div>
		</section>
	);
}
