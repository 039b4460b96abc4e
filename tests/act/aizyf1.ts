import { actRule } from '../../scripts/act-rule.ts';

const NO_LINK = 'We take for a link only what is an `a` element with an address.';
const IN_DRAWING = 'Links inside a drawing are not judged. Pages of councils hardly ever have one.';
const CONTEXT = 'The paragraph or list around it says what it is, which is enough for level A and AA.';

export default actRule(
	{ id: 'aizyf1', name: 'Link is descriptive', rules: ['link-generic'] },
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
			['<p>See what to put in <a href="#bin">this bin</a>.</p><p id="bin">This bin is for food.</p>', CONTEXT],
			[
				'<ul><li>Local plan<ul><li><a href="/plan.html">HTML</a></li><li><a href="/plan.epub">EPUB</a></li><li><a href="/plan.txt">Plain text</a></li></ul></li></ul>',
				CONTEXT,
			],
		],
		passed: [
			'<a href="#bin">See what this bin is for</a><p id="bin">This bin is for food.</p>',
			'<a href="#main"><img src="main.png" alt="Go to the main content"></a><main><p id="main">This bin is for food.</p></main>',
			'<span role="link" tabindex="0" onclick="document.location+=\'#bin\'">See what this bin is for</span><p id="bin">This bin is for food.</p>',
			'<p id="how">Go to the main content.</p><svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><a href="#main" aria-labelledby="how"><path d="M2 2h16v16z"/></a></svg><main><p id="main">This bin is for food.</p></main>',
		],
		inapplicable: [
			'<a href="https://www.example.gov.uk/" role="button">Example Council</a>',
			'<a href="/basket" style="display: none"><img src="basket.svg" alt="Basket">Basket</a>',
			'<a>placeholder</a>',
		],
	},
);
