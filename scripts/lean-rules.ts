/** For Vite: what a build need not carry of the rules. Every page that is checked has to load what is left. */
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

/** A rule's examples are its tests and its documentation. They are close to half of all the code of the rules. */
export const withoutExamples: Plugin = {
	name: 'without-examples',
	enforce: 'post',
	transform(code, id) {
		if (!isRule(id)) return undefined;
		const examples = property(this.parse(code), 'examples');
		if (examples === undefined) throw new Error(`${id}: a rule without examples`);
		const changed = new MagicString(code);
		changed.update(examples.start, examples.end, 'examples: { bad: [], good: [] }');
		return { code: changed.toString(), map: null };
	},
};

/** Rules that read words alone run outside of the page (`runsInPage`): there nothing is left of each but its place. */
export const withoutWordRules: Plugin = {
	name: 'without-word-rules',
	enforce: 'post',
	transform(code, id) {
		if (!isRule(id)) return undefined;
		const tree = this.parse(code);
		if (property(tree, 'elements') ?? property(tree, 'measures')) return undefined;
		return { code: "export default { scope: 'block' };", map: null };
	},
};

const isRule = (id: string): boolean => /[\\/]rules[\\/][\w-]+\.ts$/.test(id) && !/\.test\.ts$|[\\/]index\.ts$/.test(id);

function property(tree: unknown, name: string): Node | undefined {
	const { body = [] } = tree as Node;
	const rule = body.find(({ type }) => type === 'ExportDefaultDeclaration')?.declaration?.arguments?.[0];
	return rule?.properties?.find(({ key }) => key?.name === name);
}
