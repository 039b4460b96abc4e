import path from 'node:path';
import type { BrowserName } from '../../scripts/browsers/session.ts';
import { root } from '../../scripts/build.ts';

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

export const samplePage = (name: string): string => path.join(root, 'tests', 'pages', name);
export const testPage = (name: string): string => path.join(root, 'tests', 'e2e', 'pages', name);
