/** What axe-core reports when it has finished, as far as we read it. */

export interface AxeCheckResult {
	readonly id: string;
	result: boolean | undefined;
	readonly data: unknown;
	readonly relatedNodes: readonly unknown[];
}

/** A finished node as axe reports it. */
export interface ReportedNode {
	readonly html: string;
	readonly target: readonly (string | readonly string[])[];
	readonly impact?: string | null;
	readonly any: readonly AxeCheckResult[];
	readonly all: readonly AxeCheckResult[];
	readonly none: readonly AxeCheckResult[];
}

export interface ReportedRule {
	readonly id: string;
	readonly impact?: string | null;
	readonly tags: readonly string[];
	readonly nodes: readonly ReportedNode[];
}

export interface Report {
	readonly violations: readonly ReportedRule[];
	readonly incomplete: readonly ReportedRule[];
}
