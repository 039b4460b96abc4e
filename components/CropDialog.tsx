import { useId, useRef, useState } from 'preact/hooks';
import { type Part, type Picture, pictureAddress, shownSize } from '../core/pictures/picture.ts';
import { type Cuts, cutsBetween, NO_CUTS, partOf, SIDES, withCut } from '../core/pictures/picture-crop.ts';
import { words } from '../core/words.ts';
import { Dialog } from './Dialog.tsx';

const { crop: says, close: closeWord } = words.pictures;

interface Props {
	readonly picture: Picture;
	readonly title: string;
	readonly keep: (part: Part) => Promise<void>;
	readonly close: () => void;
}

/** What to keep of a picture: by four numbers, or drawn over it with the mouse or a finger. */
export function CropDialog({ picture, title, keep, close }: Props) {
	const [cuts, setCuts] = useState<Cuts>(NO_CUTS);
	const [working, setWorking] = useState(false);
	const from = useRef<readonly [number, number] | undefined>(undefined);
	const id = useId();
	const at = ({ currentTarget, clientX, clientY }: PointerEvent & { readonly currentTarget: HTMLElement }): [number, number] => {
		const { left, top, width, height } = currentTarget.getBoundingClientRect();
		return [(clientX - left) / width, (clientY - top) / height];
	};
	const { width, height } = picture;
	const percent = (part: number, of: number): string => `${(100 * part) / of}%`;
	const inset = [
		percent(cuts.top, height),
		percent(cuts.right, width),
		percent(cuts.bottom, height),
		percent(cuts.left, width),
	].join(' ');
	return (
		<Dialog title={`${says.title}: ${title}`} close={close}>
			<p>{says.text}</p>
			<div
				class="crop"
				onPointerDown={(event) => {
					event.preventDefault();
					from.current = at(event);
					event.currentTarget.setPointerCapture(event.pointerId);
				}}
				onPointerMove={(event) => {
					const drawn = from.current && cutsBetween(picture, from.current, at(event));
					if (drawn) setCuts(drawn);
				}}
				onPointerUp={() => {
					from.current = undefined;
				}}
			>
				<img class="evidence-picture" src={pictureAddress(picture)} alt={picture.alt} {...shownSize(picture)} draggable={false} />
				<div class="crop-keep" style={{ inset }} />
			</div>
			<div class="cuts">
				{SIDES.map((side) => (
					<div key={side}>
						<label for={`${id}-${side}`}>
							{says[side]} <span class="quiet">({says.unit})</span>
						</label>
						<input
							id={`${id}-${side}`}
							type="number"
							min={0}
							step={1}
							value={cuts[side]}
							onInput={({ currentTarget }) => setCuts(withCut(picture, cuts, side, currentTarget.valueAsNumber))}
						/>
					</div>
				))}
			</div>
			<div class="buttons">
				<button
					type="button"
					class="primary"
					onClick={() => {
						if (working) return;
						setWorking(true);
						void keep(partOf(picture, cuts)).finally(() => setWorking(false));
					}}
				>
					{says.keep}
				</button>
				<button type="button" onClick={() => setCuts(NO_CUTS)}>
					{says.whole}
				</button>
				<button type="button" onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}>
					{closeWord}
				</button>
			</div>
		</Dialog>
	);
}
