import { defineConfig } from 'vitest/config';
import { latinLettersPlugin } from './scripts/latin-letters.ts';

export default defineConfig({
	// Rules are tested as they are shipped.
	plugins: [latinLettersPlugin],
	test: { include: ['{components,core,rules,scripts}/**/*.test.{ts,tsx}'], environment: 'node' },
});
