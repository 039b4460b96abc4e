/** A page that takes seconds to check, so that there is a middle to close, cancel or interrupt. */

const section = (n: number): string => `
	<h2>Collections in area ${n}</h2>
	<p>We empty bins in area ${n} on Tuesday. Put your bin out by 7am. <a href="#area-${n}">Times in area ${n}</a></p>
	<ul>
		<li><a href="#green-${n}">Green bins in area ${n}</a> <span>every week</span></li>
		<li><a href="#brown-${n}">Brown bins in area ${n}</a> <span>every other week</span></li>
	</ul>
	<table><tr><th>Street</th><th>Day</th></tr><tr><td>High Street ${n}</td><td>Tuesday</td></tr></table>`;

/** @param elements about how many elements it has */
export const bigPage = (elements: number): string => `<!doctype html>
<html lang="en-GB">
	<head><meta charset="utf-8"><title>Every collection - Exampleton Council</title></head>
	<body><main><h1>Every collection</h1>
		${Array.from({ length: Math.ceil(elements / 19) }, (_, n) => section(n + 1)).join('')}
	</main></body>
</html>`;
