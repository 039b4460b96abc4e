import type { PicturesEnd, PicturesState } from '../pictures/picture-state.ts';
import { count, number } from './numbers.ts';

type Ended = Extract<PicturesState, { status: 'ended' }>;

const AGAIN = 'Select the Critical Friend button on the page, then ask again.';

/** Pictures of places on the page: in the report, on the page while they are taken, and in files. */
export const picturesWords = {
	title: 'Pictures',
	text: 'A picture shows a place on the page, with its mark. It covers form fields, and parts of the page that come from another website.',
	look: 'Everything else is as it is on the page, so look at each picture before you send it. Files that you save hold all of these.',
	how: 'Critical Friend goes to the page, scrolls to each place and comes back here. Stay on the page until then.',
	none: 'There are no pictures yet. Ask for one at a finding, or for all that the list shows.',
	private: 'Pictures are off in private windows, because a picture has to be kept and nothing of a private window is.',
	noTab: 'To take pictures, open the page, select the Critical Friend button there and open the report from it.',
	take: 'Take a picture',
	again: 'Take the picture again',
	these: (n: number, all: number): string =>
		n < all
			? `Take pictures of the first ${number.format(n)}`
			: n === 1
				? 'Take a picture of this one'
				: `Take pictures of these ${number.format(n)}`,
	about: (what: string): string => `of ‘${what}’`,
	see: 'See the picture',
	progress: (done: number, of: number): string =>
		of === 1 ? 'Taking a picture' : `Taking pictures: ${number.format(done)} of ${number.format(of)} done`,
	cancel: 'Cancel',
	cancelHint: 'You can press Escape, too.',
	bar: 'Critical Friend: taking pictures',
	ended: ({ why, taken, unseen, moving }: Ended): string =>
		[ends[why], kept(taken, why), unseen > 0 ? hidden(unseen) : '', moving > 0 ? moved(moving) : '']
			.filter((part) => part !== '')
			.join(' '),
	taken: (time: string): string => `Taken on ${time}.`,
	place: (n: number): string => `Picture ${number.format(n)}`,
	view: 'Look at it',
	close: 'Close',
	check: 'Is there anything on it that you would not send? Then crop or remove it.',
	crop: {
		open: 'Crop',
		title: 'Crop the picture',
		text: 'Draw over what you want to keep, or say how much to cut off each side.',
		left: 'Cut off left',
		right: 'Cut off right',
		top: 'Cut off top',
		bottom: 'Cut off bottom',
		unit: 'pixels',
		keep: 'Keep this part',
		whole: 'Show the whole picture',
		done: 'Cropped. Files hold only this part.',
		undo: 'Undo the crop',
		undone: 'The whole picture is back.',
	},
	remove: 'Remove',
	removed: 'Picture removed. Files do not hold it.',
	anew: 'Taken anew. Files hold all of this picture.',
	undo: 'Undo',
	back: 'The picture is back.',
	failed: 'Your browser did not keep this. Try again.',
	until: 'You can undo this until you close the report.',
	altWords: (quote: string, page: string): string => `The words ‘${quote}’ on the page ‘${page}’, marked.`,
	altElement: (title: string, page: string): string =>
		`A part of the page ‘${page}’ with a line around it, for the finding ‘${title}’.`,
	inFile: (n: number): string => `Picture of place ${number.format(n)}`,
} as const;

const ends = {
	done: '',
	cancelled: 'You cancelled.',
	'tab-changed': 'It stopped because another tab came to the front.',
	'tab-closed': 'It stopped because the tab of the page is closed.',
	'page-left': 'It stopped because the tab went to another page or loaded this one again.',
	'press-again': `Critical Friend may not look at the page any more. ${AGAIN}`,
	'other-page': 'The tab no longer shows the page as it was checked. Check it again, then ask again.',
	pinched: 'The page is enlarged with two fingers. Make it as small as it was, then ask again.',
	full: 'It stopped because there is no room for more. Remove pictures, or delete checks in the options.',
	private: 'Pictures are off in private windows, because a picture has to be kept and nothing of a private window is.',
	interrupted: 'It stopped half way, because your browser stopped Critical Friend. Ask again for the others.',
	failed: `The browser took no picture of the page. ${AGAIN}`,
} as const satisfies Record<PicturesEnd, string>;

function kept(taken: number, why: PicturesEnd): string {
	if (why === 'done') return taken === 0 ? 'No picture was taken.' : `${count(taken, 'picture')} taken.`;
	if (taken === 0) return '';
	return taken === 1 ? 'The picture taken before is kept.' : `The ${number.format(taken)} pictures taken before are kept.`;
}

const hidden = (n: number): string =>
	n === 1
		? 'One finding has no place that can be seen on the page now.'
		: `${number.format(n)} findings have no place that can be seen on the page now.`;

const moved = (n: number): string =>
	`${n === 1 ? 'One picture was' : `${number.format(n)} pictures were`} not taken, because the page kept moving under its form fields.`;
