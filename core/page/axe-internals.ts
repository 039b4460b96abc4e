import type { AxeCheckResult, Report } from '../accessibility/axe-report.ts';

/**
 * The parts of axe-core 4.14.1 that are not in its published types. Running rule by rule in slices needs them;
 * `tests/e2e/slices.test.ts` compares the outcome with `axe.run()`, target by target. The version is pinned.
 */

export interface AxeNode {
	readonly actualNode: Element | null;
	readonly children: readonly AxeNode[];
	/** Asked once and remembered, as is what `getComputedStylePropertyValue` says. */
	readonly boundingClientRect: DOMRect;
	/** What is remembered. */
	readonly _cache: { boundingClientRect?: DOMRect; clientRects?: readonly DOMRect[] };
	getComputedStylePropertyValue(property: string): string;
}

/** What axe says of one node in the shape that crosses frames. */
export interface AxeSpec {
	source: string;
	selector: readonly (string | readonly string[])[];
	readonly nodeIndexes: readonly number[];
}

export interface AxeNodeResult {
	node: unknown;
	any: AxeCheckResult[];
	all: AxeCheckResult[];
	none: AxeCheckResult[];
}

export interface AxeRuleResult {
	readonly id: string;
	nodes: AxeNodeResult[];
}

export interface AxeContext {
	readonly include: readonly AxeNode[];
	readonly exclude: readonly AxeNode[];
	readonly frames: readonly unknown[];
	readonly page: boolean;
	readonly initiator: boolean;
	readonly focusable: boolean;
	readonly size: Readonly<Record<string, number>>;
	readonly flatTree: readonly AxeNode[];
}

export interface AxeRule {
	readonly id: string;
	readonly any: readonly unknown[];
	readonly all: readonly unknown[];
	readonly none: readonly unknown[];
	matches(element: Element, node: AxeNode, context: AxeContext): boolean;
	gather(context: AxeContext, options: object): AxeNode[];
	runSync(context: AxeContext, options: object): AxeRuleResult;
}

export interface PartialResult {
	readonly results: readonly AxeRuleResult[];
	readonly frames: readonly AxeSpec[];
	readonly environmentData?: unknown;
}

export interface Axe {
	readonly version: string;
	_tree?: readonly AxeNode[];
	_selectCache?: unknown[] | undefined;
	readonly _audit?: {
		readonly rules: readonly AxeRule[];
		readonly checks: Readonly<Record<string, { readonly after?: unknown } | undefined>>;
	};
	setup(root: Document): AxeNode;
	teardown(): void;
	runPartial(context: Document, options: object): Promise<PartialResult>;
	finishRun(partials: readonly (PartialResult | null)[], options: object): Promise<Report>;
	readonly utils: {
		getSelector(element: Element): string | readonly string[];
		getNodeFromTree(element: Element): AxeNode | null;
		getFrameContexts(context: Document): readonly { readonly frameSelector: string | readonly string[] }[];
		shadowSelect(selector: string | readonly string[]): Element | null;
		readonly nodeSerializer: {
			toSpec(node: Element | AxeNode): AxeSpec;
			dqElmToSpec(node: unknown): AxeSpec;
		};
	};
	readonly commons: {
		readonly text: { accessibleTextVirtual(node: AxeNode): string; sanitize(words: string): string };
		readonly dom: {
			getComposedParent(element: Element): Element | null;
			isVisibleOnScreen(element: Element): boolean;
			/** Where every element of the document lies, and over what: asked once and remembered. */
			createGrid(): void;
		};
		readonly aria: { getExplicitRole(element: Element): string | null; getRoleType(element: Element): string | null };
	};
}

declare global {
	var axe: Axe | undefined;
}
