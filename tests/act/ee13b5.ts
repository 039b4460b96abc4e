import { actRule } from '../../scripts/act-rule.ts';

const VIDEO = '<video controls><source src="/bird.mp4" type="video/mp4"><source src="/bird.webm" type="video/webm"></video>';
const SHOWN =
	'The film above shows a big bird that climbs out of its nest, stretches and begins to walk. Then it stops to clean itself.';
const LINK = '<a href="/bird-transcript">Transcript</a>';
const MATCH = 'Whether the words are those of the film, only somebody who watches it knows.';

export default actRule(
	{ id: 'ee13b5', name: 'Video only element has transcript', rules: ['video-no-transcript'] },
	{
		failed: [
			`${VIDEO}<p>${SHOWN.replace('bird', 'dog')}</p>`,
			[`${VIDEO}${LINK.replace('bird', 'dog')}`, MATCH],
			`${VIDEO}<p style="text-indent: -9999px">${SHOWN}</p>`,
			`${VIDEO}<p aria-hidden="true">${SHOWN}</p>`,
		],
		passed: [`${VIDEO}<p>${SHOWN}</p>`, `${VIDEO}${LINK}`],
		inapplicable: [
			`${VIDEO.replace('controls', 'controls style="display: none"')}${LINK}`,
			`${VIDEO.replaceAll('bird', 'talk')}${LINK}`,
		],
	},
);
