import { actRule } from '../../scripts/act-rule.ts';

const SEEN = 'What the picture shows, only somebody who sees it knows.';

export default actRule(
	{ id: '9eb3f6', name: 'Image filename is accessible name for image (superseded by qt1vmo)', rules: ['image-alt-quality'] },
	{
		failed: [
			['<img src="/photos/library" alt="Library">', SEEN],
			'<img src="/photos/94251e110d24a4c2b6e6ce76e7203374" alt="94251e110d24a4c2b6e6ce76e7203374">',
			'<img src="/photos/town-hall.jpeg" alt="town-hall.jpeg">',
			'<form><input type="image" src="/photos/login.png" alt="login.png"></form>',
			[
				'<picture><source media="(min-width: 1000px)" srcset="/photos/harbour"><source media="(min-width: 320px)" srcset="/photos/bread"><img src="/photos/harbour.jpeg" alt="Harbour"></picture>',
				SEEN,
			],
		],
		passed: [
			'<img src="/photos/harbour" alt="Harbour">',
			[
				'<a href="/photos/harbour.jpeg" download>Download <img src="/photos/harbour.jpeg" alt="harbour.jpeg"></a>',
				'In a link to the picture itself the name of the file is fair. Pages of councils hardly ever do that.',
			],
			'<form><input type="image" src="/photos/login" alt="login"></form>',
			'<div lang="fr"><img src="/photos/pain" alt="pain"></div>',
			'<img src="/photos/harbour.jpeg" srcset="/photos/harbour 1.5x, /photos/quay 2x" alt="Harbour">',
			'<picture><source media="(min-width: 1000px)" srcset="/photos/harbour"><source media="(min-width: 320px)" srcset="/photos/quay"><img src="/photos/harbour.jpeg" alt="Harbour"></picture>',
		],
		inapplicable: [
			'<img role="presentation" alt="">',
			'<img style="display: none" alt="">',
			'<img src="/photos/94251e110d24a4c2b6e6ce76e7203374" alt="Harbour">',
			'<img src="/photos/94251e110d24a4c2b6e6ce76e7203374" alt="94251e110d24a4c2b6e6ce76e7203374" aria-label="Harbour">',
		],
	},
);
