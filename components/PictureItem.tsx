import { useEffect, useRef, useState } from 'preact/hooks';
import { type Part, type Picture, pictureAddress, shownSize } from '../core/pictures/picture.ts';
import type { PictureDesk } from '../core/pictures/picture-desk.ts';
import type { Finding } from '../core/types.ts';
import { formatTime, words } from '../core/words.ts';
import { CropDialog } from './CropDialog.tsx';
import { idOfPicture } from './PictureButton.tsx';
import { PictureDialog } from './PictureDialog.tsx';

const { pictures: says } = words;

interface Props {
	readonly number: number;
	readonly finding: Finding;
	readonly picture: Picture | undefined;
	/** Taken away in this report, and not taken anew since. */
	readonly removed: Picture | undefined;
	readonly desk: PictureDesk;
	readonly setRemoved: (picture: Picture | undefined) => void;
}

/** One picture, and what can be done with it. */
export function PictureItem({ number, finding, picture, removed, desk, setRemoved }: Props) {
	const [open, setOpen] = useState<'look' | 'crop'>();
	const [whole, setWhole] = useState<Picture>();
	const [said, say] = useState('');
	const status = useRef<HTMLParagraphElement>(null);
	const { key, title } = finding;
	const taken = picture?.taken;
	const last = useRef(taken ?? removed?.taken);
	// Taken anew: there is nothing to undo any more, and what was cropped or removed may be on it again.
	useEffect(() => {
		if (taken === undefined || taken === last.current) return;
		if (last.current !== undefined) say(says.anew);
		last.current = taken;
		setRemoved(undefined);
		setWhole(undefined);
	}, [taken]);
	const attempt = async (work: () => Promise<void>, done: string): Promise<void> => {
		say(
			await work().then(
				() => done,
				() => says.failed,
			),
		);
		// What was pressed may be gone; the words of what happened stay to be read.
		status.current?.focus();
	};
	const remove = (): Promise<void> =>
		attempt(async () => {
			if (picture === undefined) return;
			setRemoved(picture);
			await desk.remove(key);
		}, `${says.removed} ${says.until}`);
	const bringBack = (): Promise<void> =>
		attempt(async () => {
			if (removed) await desk.keep(removed);
			setRemoved(undefined);
		}, says.back);
	const crop = (part: Part): Promise<void> =>
		attempt(async () => {
			if (picture === undefined) return;
			await desk.keep(await desk.crop(picture, part));
			setWhole(whole ?? picture);
			setOpen(undefined);
		}, `${says.crop.done} ${says.until}`);
	const uncrop = (): Promise<void> =>
		attempt(async () => {
			if (whole) await desk.keep(whole);
			setWhole(undefined);
		}, says.crop.undone);
	const about = <span class="hidden">: {says.place(number)}</span>;
	const canUncrop = whole !== undefined && picture?.taken === whole.taken;
	return (
		<li id={idOfPicture(key)} tabIndex={-1} class="picture">
			<h3>
				{says.place(number)}: <bdi>{title}</bdi>
			</h3>
			{picture && (
				<figure>
					<img class="evidence-picture picture-thumb" src={pictureAddress(picture)} alt={picture.alt} {...shownSize(picture)} />
					<figcaption class="quiet">{says.taken(formatTime(picture.taken))}</figcaption>
				</figure>
			)}
			<p ref={status} role="status" tabIndex={-1} class="said">
				{said}
			</p>
			<div class="buttons no-print">
				{picture && (
					<>
						<button type="button" class="small" onClick={() => setOpen('look')}>
							{says.view}
							{about}
						</button>
						<button type="button" class="small" onClick={() => setOpen('crop')}>
							{says.crop.open}
							{about}
						</button>
						{canUncrop && (
							<button type="button" class="small" onClick={() => void uncrop()}>
								{says.crop.undo}
								{about}
							</button>
						)}
						<button type="button" class="small" onClick={() => void remove()}>
							{says.remove}
							{about}
						</button>
					</>
				)}
				{!picture && removed && (
					<button type="button" class="small" onClick={() => void bringBack()}>
						{says.undo}
						{about}
					</button>
				)}
			</div>
			{picture && open === 'look' && <PictureDialog picture={picture} title={title} close={() => setOpen(undefined)} />}
			{picture && open === 'crop' && <CropDialog picture={picture} title={title} keep={crop} close={() => setOpen(undefined)} />}
		</li>
	);
}
