import { linkLook } from '../core/elements/link-look.ts';
import { pageRule } from '../core/rule.ts';

/**
 * One finding a page: the style sheet does it to all. Links that differ in colour alone are for another rule, and for the
 * accessibility checks where the two colours are near.
 */
export default pageRule({
	id: 'link-looks-like-text',
	title: 'Link looks just like the text around it',
	why: 'People cannot see that there is a link. Only those who happen to move the mouse or the keyboard there find it.',
	fix: 'Ask the web team to underline links in text.',
	guidance: [{ name: 'WCAG: use of color', url: 'https://www.w3.org/WAI/WCAG22/Understanding/use-of-color', wcag: '1.4.1' }],
	severity: 'must',
	area: 'accessibility',
	fixer: 'template',
	languages: 'any',
	forAll: true,
	elements: ':is(p, li, dd, td, main, div, span, strong, b, em) a[href]:not([role="button"], :has(img, svg, picture, i))',
	*check({ elements }) {
		const alike = elements.filter((link) => linkLook(link) === 'nothing');
		const [first] = alike;
		if (first === undefined) return;
		const more = alike.length === 1 ? '' : ` ${alike.length} links on this page do.`;
		yield {
			element: first,
			message: `This link has the same colour, weight and size as the words around it, and no underline.${more}`,
		};
	},
	examples: {
		bad: [
			'<p style="font-weight:bold;color:#000">Find out more about <a href="/w" style="font-weight:bold;color:#000;text-decoration:none" data-bad>Doctor Who</a></p>',
			'<p>We empty bins every week. See <a href="/bins" style="color:inherit;text-decoration:none" data-bad>your bin day</a>.</p>',
			'<p>We empty bins every week. See <a href="/bins" style="color:inherit;text-decoration:none" data-bad><span>your bin day</span></a> or <a href="/r" style="color:inherit;text-decoration:none">recycling</a>.</p>',
			'<ul><li>Bring your bill to <a href="/o" style="color:inherit;text-decoration:none;cursor:text" data-bad>one of our offices</a></li></ul>',
			'<div style="color:#333">Read about the work of <a href="/team" style="color:#333;text-decoration:none" data-bad>our team</a></div>',
		],
		good: [
			'<p>Find out more about <a href="/w">Doctor Who</a></p>',
			'<p style="color:#000">Find out more about <a href="/w" style="color:#000">Doctor Who</a></p>',
			'<p>Find out more about <a href="/w" style="color:inherit;text-decoration:none;font-weight:bold">Doctor Who</a></p>',
			'<p>Find out more about <a href="/w" style="color:inherit;text-decoration:none;border-bottom:1px solid">Doctor Who</a></p>',
			'<p>Find out more about <a href="/w" style="color:#005ea5;text-decoration:none">Doctor Who</a></p>',
			'<p><a href="/w" style="color:inherit;text-decoration:none">Doctor Who</a></p>',
			'<p>Find out more about <a href="/w" style="color:inherit;text-decoration:none;background:#ffdd00">Doctor Who</a></p>',
			'<p>Find out more about <a href="/w" style="color:inherit;text-decoration:none"><u>Doctor Who</u></a></p>',
			'<ul><li><a href="/w" style="color:inherit;text-decoration:none">Doctor Who</a></li><li><a href="/b" style="color:inherit;text-decoration:none">Bins and recycling</a></li></ul>',
		],
	},
});
