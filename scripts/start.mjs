// `npm start`: installs what is missing on a fresh machine, then hands over to start.ts.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { environment, node, root } from './dependencies.mjs';
import { installOne } from './install.mjs';

const run = () => {
	const browser = installOne();
	const words = [path.join(root, 'scripts', 'start.ts'), browser, ...process.argv.slice(2)];
	const child = spawn(node, words, { stdio: 'inherit', env: environment() });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('exit', (code) => process.exit(code ?? 1));
};

try {
	run();
} catch (error) {
	process.stderr.write(`${error.message}\n`);
	process.exit(1);
}
