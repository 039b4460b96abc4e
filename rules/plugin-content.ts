import type { ElementFacts } from '../core/content.ts';
import { elementRule } from '../core/rule.ts';

const FLASH = /flash|futuresplash/i;
const JAVA = /java|\.class$/i;
const SILVERLIGHT = /silverlight/i;

/** Sounds, pictures, films, PDF files and pages in an object need no plug-in, and are left alone. */
export default elementRule({
	id: 'plugin-content',
	title: 'Content that no browser can open now',
	why: 'Browsers no longer run Flash, Java or Silverlight. Nobody can use this part of the page, whatever device they have.',
	fix: 'Replace it with a video, a web page or text. Until then, remove it.',
	guidance: [
		{
			name: 'WCAG: understanding accessibility support',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/conformance#accessibility-supported',
		},
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	everywhere: true,
	// Old pages wrap one in the other; what stands inside for browsers without the plug-in may be a film that works.
	elements: `:is(${[
		'applet',
		'object[type*="flash" i], embed[type*="flash" i], object[data*=".swf" i], embed[src*=".swf" i]',
		'object[classid], object:has(> param[value*=".swf" i])',
		'object[type*="java-" i], embed[type*="java-" i], object[type*="silverlight" i], embed[type*="silverlight" i]',
		'object:has(> param[name="wmode" i]:not([value="window" i])), embed[wmode]:not([wmode="window" i])',
	].join(', ')}):not(object *, :has(video, audio, iframe))`,
	check(element) {
		const name = plugin(element);
		if (name !== '') return { message: `This part of the page needs ${name}, which no browser runs any more.` };
		return {
			severity: 'consider',
			message: 'This object sets how Flash draws it (wmode), and not as a window: screen readers cannot get into it.',
			suggestion: 'Does this part still need a plug-in? Browsers no longer run any.',
		};
	},
	examples: {
		bad: [
			'<div><object data="foo" width="9" height="9" data-bad><param name="wmode" value="transparent">Our tour of the town</object></div>',
			'<div><object type="application/x-shockwave-flash" data="/tour.swf" width="300" height="200" data-bad></object></div>',
			'<div><object width="300" height="200" data-bad><param name="movie" value="/tour.swf">Our tour</object></div>',
			'<div><object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="300" height="200" data-bad><embed src="/tour.swf"></object></div>',
			'<div><embed src="/tour.swf" width="300" height="200" data-bad></div>',
			'<div><object classid="clsid:D27CDB6E-AE6D-11cf-96B8-444553540000" width="300" height="200" data-bad><param name="movie" value="/tour.swf"></object></div>',
			'<div><object type="application/x-java-applet" width="300" height="200" data-bad>Map</object></div>',
			'<div><object data="data:application/x-silverlight-2," type="application/x-silverlight-2" width="300" height="200" data-bad>Map</object></div>',
		],
		good: [
			'<div><object data="/map.svg" type="image/svg+xml" width="300" height="200">Map of zones</object></div>',
			'<div><object data="/fees.pdf" type="application/pdf" width="300" height="200"><a href="/fees.pdf">Fees</a></object></div>',
			'<div><embed src="/film.mp4" type="video/mp4" width="300" height="200"></div>',
			'<div><object type="application/x-shockwave-flash" data="/tour.swf" width="300" height="200"><video src="/tour.mp4" controls></video></object></div>',
			'<div><object data="/page.html" width="300" height="200"><param name="wmode" value="window">Fees</object></div>',
			'<div><object data="/page.html" width="300" height="200"><param name="lang" value="en">Fees</object></div>',
			'<div><video src="/flash-flood.mp4" controls></video></div>',
			'<div><object data="/map.svg" width="300" height="200" style="display: none"><param name="wmode" value="opaque">Map</object></div>',
		],
	},
});

function plugin({ tag, attributes: { type = '', data = '', src = '', classid = '', params = '' } }: ElementFacts): string {
	const about = `${type} ${data} ${src} ${classid} ${params}`;
	if (FLASH.test(type) || /\.swf\b/i.test(about) || /D27CDB6E/i.test(classid)) return 'Flash';
	if (SILVERLIGHT.test(about)) return 'Silverlight';
	if (tag === 'applet' || JAVA.test(type) || /^java:|8AD9C840/i.test(classid)) return 'Java';
	return classid === '' ? '' : 'a plug-in';
}
