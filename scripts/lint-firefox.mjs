// Mozilla's own check of the Firefox build. Errors fail; so does every warning that nobody has looked at.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './dependencies.mjs';

/** Warnings that were looked at, each with the reason why it may stand. */
const reviewed = [
	{
		code: 'DANGEROUS_EVAL',
		file: /^axe\.min\.js$/,
		most: Infinity,
		reason:
			'axe-core as released: it makes functions of texts to find the global object, and of rules and messages given as text, which we never give it.',
	},
	{
		code: 'UNSAFE_VAR_ASSIGNMENT',
		file: /^axe\.min\.js$/,
		most: Infinity,
		reason: 'axe-core as released: it fills a style element of its own with one of two fixed texts.',
	},
	{
		code: 'UNSAFE_VAR_ASSIGNMENT',
		file: /^chunks\/[\w-]+\.js$/,
		most: 1,
		reason: 'Preact, for its property dangerouslySetInnerHTML, which no component of ours uses. Which chunk holds it changes.',
	},
];

const { stdout, stderr } = spawnSync(
	process.execPath,
	[
		path.join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js'),
		'lint',
		'--no-config-discovery',
		'--no-input',
		'--output=json',
		`--source-dir=${path.join(root, '.output', 'firefox-mv3')}`,
	],
	{ encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] },
);

const read = () => {
	try {
		return JSON.parse(stdout);
	} catch {
		process.stderr.write(`web-ext lint gave no answer:\n${stderr}\n${stdout}\n`);
		process.exit(1);
	}
};

const { errors, warnings } = read();
const groups = reviewed.map((known) => ({
	...known,
	found: warnings.filter(({ code, file }) => code === known.code && known.file.test(file ?? '')),
}));
const allowed = new Set(groups.flatMap(({ found, most }) => found.slice(0, most)));
const fresh = warnings.filter((warning) => !allowed.has(warning));
for (const { code, message, file, line } of [...errors, ...fresh]) {
	process.stdout.write(`${code} in ${file ?? 'the build'}${line ? `:${line}` : ''}: ${message}\n`);
}
for (const { code, found, reason } of groups.filter((group) => group.found.length > 0)) {
	process.stdout.write(`reviewed: ${code} in ${found[0].file}: ${reason}\n`);
}
process.stdout.write(`${errors.length} errors, ${fresh.length} new warnings, ${allowed.size} reviewed ones\n`);
process.exit(errors.length + fresh.length === 0 ? 0 : 1);
