import { actRule } from '../../scripts/act-rule.ts';

const NAMES = 'Names of pictures are not judged by their language.';

export default actRule(
	{ id: 'off6ek', name: 'HTML element language subtag matches language', rules: ['lang-of-parts'] },
	{
		failed: [
			'<p>They wished me <span lang="cy">Happy New Year to you and all of your family from everybody at the town hall.</span></p>',
			'<p lang="fr">You can pay for a bin for your garden waste, and we will empty it every two weeks.</p>',
			['<div lang="en"><img src="fireworks.jpg" alt="Mae’r tân gwyllt uwchben neuadd y dref yn hardd iawn heno"></div>', NAMES],
		],
		passed: [
			'<p>They wished me <span lang="cy">Blwyddyn newydd dda i chi ac i’ch teulu oddi wrth bawb yn neuadd y dref.</span></p>',
			'<p lang="fr">Vous pouvez payer en ligne ou par téléphone avec une carte avant la fin du mois.</p>',
			'<div lang="cy"><img src="fireworks.jpg" alt="Mae’r tân gwyllt uwchben neuadd y dref yn hardd iawn heno"></div>',
			'<div lang="cy"><p lang="en">You can pay for a bin for your garden waste, and we will empty it every two weeks.</p></div>',
		],
		inapplicable: [
			'<p>They wished me <span lang="">a happy new year</span>.</p>',
			'<p>You can pay online. <span lang="cy" style="display: none">Happy New Year to you and all of your family.</span></p>',
			'<p lang="fr"></p><p>You can pay online.</p>',
		],
	},
);
