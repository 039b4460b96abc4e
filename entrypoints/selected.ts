import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { selectedHere } from '../core/page/selected-here.ts';

/** Put into each document when a person adds a finding of their own: gives what they selected there. */
export default defineUnlistedScript(() => JSON.stringify(selectedHere(document, globalThis.axe)));
