import type { Drawing, Mark } from '../charts/drawing.ts';
import { words } from '../words.ts';
import { escaped } from './html-escape.ts';

/** A picture with its numbers to unfold: the same as in the report. */
export function drawn({ kind, name = '', description = '', height, marks }: Drawing, table: string): string {
	return `<figure><svg class="drawing drawing-${kind}" width="100%" height="${height}em" role="img" aria-labelledby="${kind}-name" aria-describedby="${kind}-said"><title id="${kind}-name">${escaped(name)}</title><desc id="${kind}-said">${escaped(description)}</desc>${marks.map(mark).join('')}</svg></figure>
<details><summary>${escaped(words.charts.table)}</summary>${table}</details>`;
}

function mark({ tag, attributes, text }: Mark): string {
	const all = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
	return `<${tag}${all.join('')}>${escaped(text ?? '')}</${tag}>`;
}
