import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: { include: ['{components,core,rules,scripts}/**/*.test.{ts,tsx}'], environment: 'node' },
});
