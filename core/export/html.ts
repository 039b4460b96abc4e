import { quotedParts } from '../english/quoted-parts.ts';
import { type Picture, pictureAddress, shownSize } from '../pictures/picture.ts';
import { formatTime, words } from '../words.ts';
import {
	type Block,
	contentsOf,
	type HeadingBlock,
	type Line,
	type Place,
	type Runs,
	splitIntro,
	type TableBlock,
} from './blocks.ts';
import type { Evidence } from './evidence.ts';
import { drawn } from './html-drawing.ts';
import { escaped } from './html-escape.ts';
import { HTML_STYLE } from './html-style.ts';
import { reportBlocks } from './report-blocks.ts';

/** One file that needs nothing else: no script, no picture from elsewhere, and a policy that would stop both. */
export function toHtml(report: Evidence): string {
	const blocks = reportBlocks(report);
	const [intro, rest] = splitIntro(blocks);
	const title = escaped(report.title);
	return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<style>${HTML_STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${escaped(words.file.skip)}</a>
<header><p class="brand">${escaped(words.product)}</p></header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${intro.map(block).join('\n')}
<nav aria-labelledby="contents"><h2 id="contents">${escaped(words.file.contents)}</h2>
${contents(blocks)}
</nav>
${rest.map(block).join('\n')}
</main>
<footer><p>${escaped(words.summary.by(report.audit.tool.version))}</p></footer>
</body>
</html>
`;
}

/** The areas stand as a list inside that of the parts. */
function contents(blocks: readonly Block[]): string {
	const entry = ({ id, runs: text }: HeadingBlock): string =>
		`<a href="#${escaped(id)}">${text.map((run) => escaped(run.text)).join('')}</a>`;
	const all = contentsOf(blocks);
	const parts = all.filter(({ level }) => level === 2);
	const inside = (part: HeadingBlock): string => {
		const from = all.indexOf(part) + 1;
		const to = all.findIndex(({ level }, at) => at >= from && level === 2);
		const areas = all.slice(from, to === -1 ? all.length : to);
		return areas.length === 0 ? '' : `<ul>${areas.map((area) => `<li>${entry(area)}</li>`).join('')}</ul>`;
	};
	return `<ul>${parts.map((part) => `<li>${entry(part)}${inside(part)}</li>`).join('')}</ul>`;
}

function block(of: Block): string {
	switch (of.kind) {
		case 'heading':
			return `<h${of.level} id="${escaped(of.id)}">${runs(of.runs)}</h${of.level}>`;
		case 'paragraph':
			return `<p${of.lead ? ' class="lead"' : ''}>${runs(of.runs)}</p>`;
		case 'list': {
			const tag = of.ordered ? 'ol' : 'ul';
			const items = of.items.map((lines) => lines.map((line) => `<p>${runs(line)}</p>`).join(''));
			// One thing is no list.
			return items.length === 1 ? items.join('') : `<${tag}>${items.map((item) => `<li>${item}</li>`).join('\n')}</${tag}>`;
		}
		case 'facts':
			return facts(of.lines);
		case 'table':
			return of.folded === undefined ? table(of) : `<details><summary>${escaped(of.caption)}</summary>${table(of)}</details>`;
		case 'drawing':
			return drawn(of.drawing, table(of.table));
		case 'places':
			return places(of.places);
	}
}

function table({ caption, head, rows }: TableBlock): string {
	const columns = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
	const body = rows.map(([first = [], ...rest]) => {
		const cells = rest.map((cell) => `<td>${runs(cell)}</td>`).join('');
		return `<tr><th scope="row">${runs(first)}</th>${cells}</tr>`;
	});
	return `<div class="scroll" role="region" aria-label="${escaped(caption)}" tabindex="0"><table><caption>${escaped(caption)}</caption>
<thead><tr>${columns}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}

/** A list of one would be none. */
function places(all: readonly Place[]): string {
	const [only] = all;
	if (all.length === 1 && only !== undefined)
		return `<div class="places" id="place-${only.number}"><p>${escaped(words.file.place(only.number))}</p>${place(only)}</div>`;
	const items = all.map((each) => `<li value="${each.number}" id="place-${each.number}">${place(each)}</li>`);
	return `<ol class="places">${items.join('\n')}</ol>`;
}

function place({ what, where, picture }: Place): string {
	const plain = what.filter(({ name }) => name === undefined).map(line);
	return `${plain.join('')}${facts([...what.filter(({ name }) => name !== undefined), ...where])}${picture === undefined ? '' : figure(picture)}`;
}

function figure(picture: Picture): string {
	const { width, height } = shownSize(picture);
	const image = `<img src="${escaped(pictureAddress(picture))}" alt="${escaped(picture.alt)}" width="${width}" height="${height}">`;
	return `<figure>${image}<figcaption>${escaped(words.pictures.taken(formatTime(picture.taken)))}</figcaption></figure>`;
}

const line = ({ runs: of, quote }: Line): string => (quote ? `<blockquote><p>${runs(of)}</p></blockquote>` : `<p>${runs(of)}</p>`);

/** What has a name stands in a list of names; the rest comes after it. */
function facts(lines: readonly Line[]): string {
	const named = lines.filter(({ name }) => name !== undefined);
	const rest = lines.filter(({ name }) => name === undefined);
	const list = named.map(({ name = '', runs: of }) => `<div><dt>${escaped(name)}</dt><dd>${runs(of)}</dd></div>`).join('');
	return `${list === '' ? '' : `<dl>${list}</dl>`}${rest.map(line).join('')}`;
}

const runs = (of: Runs): string =>
	of
		.map(({ text, link, strong, foreign, lang, code, letters, told }) => {
			const language = lang === undefined || lang === '' ? '' : ` lang="${escaped(lang)}"`;
			const part = (said: string): string => escaped(said).replaceAll('\n', '<br>');
			let html = told
				? quotedParts(text)
						.map((each) => (each.quoted ? `<bdi>${part(each.text)}</bdi>` : part(each.text)))
						.join('')
				: part(text);
			if (letters !== undefined) html = html.replace(/^\p{Lu}+/u, `<abbr title="${escaped(letters)}">$&</abbr>`);
			if ((foreign && !told) || language !== '') html = `<bdi${language}>${html}</bdi>`;
			if (code) html = `<code>${html}</code>`;
			if (strong) html = `<strong>${html}</strong>`;
			return link === undefined ? html : `<a href="${escaped(link)}">${html}</a>`;
		})
		.join('');
