import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { selected } from '../core/page/selected.ts';

/** Put into each document when a person adds a finding of their own: gives what they selected there. */
export default defineUnlistedScript(() => JSON.stringify(selected(document, globalThis.axe) ?? null));
