import { actRule } from '../../scripts/act-rule.ts';

const SAID = `We chose to build a library in this town, not because it is easy, but because it is hard, and because it will bring out
the best in us. We want to open it in three years from today, and we mean to do so.`;
const ABOVE = 'You can also listen to the words above.';

export default actRule(
	{ id: 'e7aa44', name: 'Audio element content has text alternative', rules: ['video-no-transcript'] },
	{
		failed: [
			`<audio src="/mayor.mp3" controls></audio><p>The recording above says: ${SAID.replace('library', 'swimming pool')}</p>`,
			`<p style="display: none">From a speech of the mayor: ${SAID}</p><p>${ABOVE}</p><audio src="/mayor.mp3" autoplay controls></audio>`,
		],
		passed: [
			`<audio src="/mayor.mp3" controls></audio><p>The recording above says: ${SAID}</p>`,
			`<p>From a speech of the mayor: ${SAID}</p><p>${ABOVE}</p><audio src="/mayor.mp3" controls></audio>`,
			`<audio src="/mayor.mp3" autoplay controls></audio><p>The recording above says: ${SAID}</p>`,
		],
		inapplicable: [
			'<audio src="/mayor.mp3"></audio>',
			`<p>From a speech of the mayor: ${SAID}</p><p>${ABOVE}</p><audio src="/mayor.mp3" controls style="display: none"></audio>`,
			`<p>From a speech of the mayor: ${SAID}</p><p><a href="/mayor.mp3">Download the speech (MP3)</a></p>`,
		],
	},
);
