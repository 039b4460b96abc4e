import type { PictureDesk } from '../core/pictures/picture-desk.ts';
import type { PicturesState } from '../core/pictures/picture-state.ts';
import { words } from '../core/words.ts';

interface Props {
	/** Left out where this was not what somebody asked for. */
	readonly state: PicturesState | undefined;
	readonly cancel: PictureDesk['cancel'];
}

/** How far the pictures are, or how it ended: where somebody asked for them. The sentence is announced, the steps are not. */
export function PictureJob({ state, cancel }: Props) {
	const done = state === undefined ? 0 : state.taken + state.unseen + state.moving;
	return (
		<>
			{state?.status === 'running' && (
				<div class="picture-job">
					<p>{words.pictures.progress(done, state.of)}</p>
					<div class="track" aria-hidden="true">
						<div class="track-done" style={{ width: `${(100 * done) / Math.max(1, state.of)}%` }} />
					</div>
					<button type="button" class="small" onClick={cancel}>
						{words.pictures.cancel}
					</button>
				</div>
			)}
			<p role="status" class="said">
				{state?.status === 'ended' && words.pictures.ended(state)}
			</p>
		</>
	);
}
