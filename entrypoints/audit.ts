import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageCheck } from '../core/page/check.ts';
import type { PageCheck } from '../core/page/check-steps.ts';
import { isArriving } from '../core/page/frames.ts';
import { rules } from '../rules/index.ts';

/** Put into each document on the click, after axe.min.js; the background calls its steps. */
export default defineUnlistedScript(() => {
	const marker = globalThis.criticalFriend?.marker;
	const friend: NonNullable<typeof globalThis.criticalFriend> & { check: PageCheck | undefined } = {
		check: undefined,
		begin() {
			if (globalThis.axe === undefined) throw new Error('axe-core is missing');
			if (isArriving(window)) throw new Error('The frame is still loading.');
			friend.check = pageCheck(document, globalThis.axe, rules);
		},
		...(marker === undefined ? {} : { marker }),
	};
	globalThis.criticalFriend = friend;
});
