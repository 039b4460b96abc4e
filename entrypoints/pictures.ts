import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shadowOf } from '../core/extension/pictures/closed-shadow.ts';
import { tellCancel } from '../core/extension/pictures/picture-messages.ts';
import { pagePictures } from '../core/page/pictures/page-pictures.ts';

/** Put into each document when pictures are first taken there; the background calls it. */
export default defineUnlistedScript(() => {
	globalThis.criticalFriendPictures ??= pagePictures(document, {
		shadowOf,
		veil: (on) => globalThis.criticalFriendMarks?.veil(on),
		cancel: tellCancel,
	});
});
