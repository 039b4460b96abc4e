import { type Picture, pictureAddress, shownSize } from '../core/pictures/picture.ts';
import { words } from '../core/words.ts';
import { Dialog } from './Dialog.tsx';

const { pictures: says } = words;

interface Props {
	readonly picture: Picture;
	readonly title: string;
	readonly close: () => void;
}

/** A picture as large as it was on the screen. */
export function PictureDialog({ picture, title, close }: Props) {
	return (
		<Dialog title={title} close={close}>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard */}
			<section class="picture-room" aria-label={says.view} tabIndex={0}>
				<img class="evidence-picture" src={pictureAddress(picture)} alt={picture.alt} {...shownSize(picture)} />
			</section>
			<p class="quiet">{says.check}</p>
			<button type="button" class="primary" onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}>
				{says.close}
			</button>
		</Dialog>
	);
}
