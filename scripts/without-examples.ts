import MagicString from 'magic-string';
import type { Plugin } from 'vite';

/** As much of a syntax tree as is looked at here. */
interface Node {
	readonly type: string;
	readonly start: number;
	readonly end: number;
	readonly key?: { readonly name?: string };
	readonly properties?: readonly Node[];
	readonly arguments?: readonly Node[];
	readonly declaration?: Node;
	readonly body?: readonly Node[];
}

/**
 * For Vite. A rule's examples are its tests and its documentation: nobody reads them inside a page, and every page that is
 * checked would have to load them. They are close to half of all the code of the rules.
 */
export const withoutExamples: Plugin = {
	name: 'without-examples',
	enforce: 'post',
	transform(code, id) {
		if (!/[\\/]rules[\\/][\w-]+\.ts$/.test(id) || /\.test\.ts$|[\\/]index\.ts$/.test(id)) return undefined;
		const { body = [] } = this.parse(code) as unknown as Node;
		const rule = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration?.arguments?.[0];
		const examples = rule?.properties?.find(({ key }) => key?.name === 'examples');
		if (examples === undefined) throw new Error(`${id}: a rule without examples`);
		const changed = new MagicString(code);
		changed.update(examples.start, examples.end, 'examples: { bad: [], good: [] }');
		return { code: changed.toString(), map: null };
	},
};
