// Runs a TypeScript script of ours: node scripts/with-node.mjs SCRIPT [ARGUMENT…]
import { spawn } from 'node:child_process';
import { environment, installDependencies, node } from './dependencies.mjs';

const [script, ...rest] = process.argv.slice(2);
if (!script) {
	process.stderr.write('usage: node scripts/with-node.mjs SCRIPT [ARGUMENT…]\n');
	process.exit(2);
}
try {
	installDependencies();
} catch (error) {
	process.stderr.write(`${error.message}\n`);
	process.exit(1);
}
const child = spawn(node, [script, ...rest], { stdio: 'inherit', env: environment() });
// The terminal sends Ctrl+C to both; the child closes its browser first, and this one waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
	process.stderr.write(`${error.message}\n`);
	process.exit(1);
});
child.on('exit', (code) => process.exit(code ?? 1));
