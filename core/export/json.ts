import type { Audit } from '../types.ts';
import { type ExportOptions, toSend } from './sending.ts';

/** The audit alone, without what people said of it. */
export const toJson = (audit: Audit, options: ExportOptions): string => `${JSON.stringify(toSend(audit, options), null, '\t')}\n`;
