import { build } from '../../scripts/build.ts';
import { BROWSERS } from './browsers.ts';

/** Once for all files: two that build at the same time would be in each other's way. */
export default function setup(): void {
	for (const browser of BROWSERS) build(browser);
}
