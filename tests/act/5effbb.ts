import { actRule } from '../../scripts/act-rule.ts';

const NO_LINK = 'We take for a link only what is an `a` element with an address.';
const IN_DRAWING = 'Links inside a drawing are not judged. Pages of councils hardly ever have one.';
const CONTEXT = 'The words could be fair elsewhere. That those around it are in another paragraph or list, no rule of ours judges.';

export default actRule(
	{ id: '5effbb', name: 'Link in context is descriptive', rules: ['link-generic'] },
	{
		failed: [
			'<a href="#bin">More</a><p id="bin">This bin is for food.</p>',
			[
				'<div role="link" tabindex="0" onclick="document.location+=\'#main\'">More</div><main><p id="main">This bin is for food.</p></main>',
				NO_LINK,
			],
			[
				'<svg xmlns="http://www.w3.org/2000/svg"><a href="#main"><text x="20" y="20">Go</text></a></svg><main><p id="main">This bin is for food.</p></main>',
				IN_DRAWING,
			],
			[
				'<p>The council held a meeting about the new park on 9 June 2025, to hear what people want there.</p><p><a href="/park-report">Meeting</a></p>',
				CONTEXT,
			],
			[
				'<p style="font-weight: bold">Local plan</p><ul><li><a href="/plan.html">HTML</a></li><li><a href="/plan.epub">EPUB</a></li><li><a href="/plan.txt">Plain text</a></li></ul>',
				CONTEXT,
			],
			'<table><tr><th colspan="3">Plans</th></tr><tr><td>Local plan</td><td><a href="/plan">Download</a></td><td>1.61MB</td></tr></table>',
		],
		passed: [
			'<a href="#bin">See what this bin is for</a><p id="bin">This bin is for food.</p>',
			'<a href="#main"><img src="main.png" alt="Go to the main content"></a><main><p id="main">This bin is for food.</p></main>',
			'<p>See what to put in <a href="#bin">this bin</a>.</p><p id="bin">This bin is for food.</p>',
			'<span role="link" tabindex="0" onclick="document.location+=\'#bin\'">See what this bin is for</span><p id="bin">This bin is for food.</p>',
			'<ul><li>Local plan<ul><li><a href="/plan.html">HTML</a></li><li><a href="/plan.epub">EPUB</a></li><li><a href="/plan.txt">Plain text</a></li></ul></li></ul>',
			'<table><tr><th colspan="3">Local plan</th></tr><tr><td><a href="/plan.html">HTML</a></td><td><a href="/plan.epub">EPUB</a></td><td><a href="/plan.txt">Plain text</a></td></tr></table>',
			'<p id="how">Go to the main content.</p><svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><a href="#main" aria-labelledby="how"><path d="M2 2h16v16z"/></a></svg><main><p id="main">This bin is for food.</p></main>',
			'<table><tr><td>Download the plan as <a href="/plan.html">HTML</a></td><td>Download the plan as <a href="/plan.epub">EPUB</a></td></tr></table>',
			'<h2 id="pass">Bus pass</h2><ul><li><a href="/pass#who" aria-describedby="pass">Who can get it</a></li><li><a href="/pass#how" aria-describedby="pass">Ways to apply</a></li></ul>',
		],
		inapplicable: [
			'<a href="https://www.example.gov.uk/" role="button">Example Council</a>',
			'<a href="/basket" style="display: none"><img src="basket.svg" alt="Basket">Basket</a>',
			'<a>placeholder</a>',
		],
	},
);
