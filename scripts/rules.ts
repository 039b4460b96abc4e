import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../core/rule.ts';
import { root } from './build.ts';

/** Every content rule, for scripts that run without a bundler. */
export async function allRules(): Promise<readonly Rule[]> {
	const folder = path.join(root, 'rules');
	const files = readdirSync(folder).filter((name) => /^[\w-]+\.ts$/.test(name) && name !== 'index.ts');
	return Promise.all(
		files.map(async (name) => ((await import(pathToFileURL(path.join(folder, name)).href)) as { default: Rule }).default),
	);
}
