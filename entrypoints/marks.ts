import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellMark } from '../core/extension/mark-messages.ts';
import { pageMarks } from '../core/page/marks/page-marks.ts';

/** Put into each document when marks are first shown there; the background calls it. */
export default defineUnlistedScript(() => {
	globalThis.criticalFriendMarks ??= pageMarks(document, tellMark);
});
