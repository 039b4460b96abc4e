import type { ElementFacts } from '../core/content.ts';
import { type Direction, wordsRun } from '../core/elements/text-direction.ts';
import { type PageMatch, pageRule } from '../core/rule.ts';

/**
 * Blocks by the direction that the browser gives them, whoever set it; words in a line by `dir` and `lang`. Not reported: single
 * words of other letters in a line ('العربية'), which every browser puts right by itself.
 */
export default pageRule({
	id: 'text-direction',
	title: 'Words run in the wrong direction',
	why: 'Stops, brackets and numbers land in the wrong place, so that people read the words in the wrong order.',
	fix: "Set the direction together with the language in the page's code: 'dir=rtl' for Arabic or Urdu, 'dir=ltr' for English.",
	guidance: [
		{
			name: 'World Wide Web Consortium: structural markup and right-to-left text',
			url: 'https://www.w3.org/International/questions/qa-html-dir',
		},
		{
			name: 'WCAG: meaningful sequence',
			url: 'https://www.w3.org/WAI/WCAG22/Understanding/meaningful-sequence',
			wcag: '1.3.2',
		},
	],
	severity: 'should',
	area: 'accessibility',
	fixer: 'content',
	languages: 'any',
	elements:
		'span[dir], a[dir], em[dir], strong[dir], q[dir], bdo[dir], i[dir], b[dir], span[lang], a[lang], em[lang], q[lang], i[lang], b[lang]',
	*check({ blocks, elements }) {
		const wrong: PageMatch[] = [];
		for (const block of blocks) {
			const runs = wordsRun(block.text);
			if (block.look === undefined || runs === undefined || runs === block.look.direction) continue;
			// English words on a page in Arabic take its direction: an address or a name, as a rule.
			if (runs === 'ltr' && RIGHT_TO_LEFT.test(block.declared ?? '')) continue;
			wrong.push({ block, message: MESSAGES[runs] });
		}
		for (const element of elements) {
			const runs = wordsRun(element.text);
			if (runs === undefined || runs === element.style?.direction || wrong.some(({ block }) => block?.id === element.at)) continue;
			const remark = inLine(element, runs);
			if (remark) wrong.push(remark);
		}
		const [first] = wrong;
		if (first === undefined || wrong.length <= MOST) yield* wrong;
		else yield { ...first, message: `${first.message ?? ''} There are ${wrong.length} such places on this page.` };
	},
	examples: {
		bad: [
			'<p>Apply for a visa.</p><p dir="rtl" lang="en" data-bad>Electronic visa waiver</p>',
			'<p>Ask us.</p><p style="direction: rtl" data-bad>Ring us before you come.</p>',
			'<p>Ask for an interpreter.</p><p lang="ar" data-bad>إذا كنت بحاجة إلى مترجم، اتصل بنا.</p>',
			'<p>Ask for an interpreter.</p><ul><li data-bad>اگر آپ کو مترجم کی ضرورت ہو تو ہمیں بتائیں</li></ul>',
			'<p>In Arabic we say <span lang="ar" data-bad>الإعفاء من التأشيرة الإلكترونية</span> for this.</p>',
			'<p>Apply for an <span dir="rtl" data-bad>electronic visa waiver</span> now.</p>',
			'<html lang="en" dir="rtl"><body><main><h1 data-bad>Rent a garage</h1></main></body></html>',
		],
		good: [
			'<p>Ask for an interpreter.</p><p lang="ar" dir="rtl">إذا كنت بحاجة إلى مترجم، اتصل بنا.</p>',
			'<p>Ask for an interpreter.</p><p dir="auto">إذا كنت بحاجة إلى مترجم، اتصل بنا.</p>',
			'<p>Read this in <a href="/ar" lang="ar">العربية</a> or <a href="/ur" lang="ur">اردو</a>.</p>',
			'<ul><li><a href="/ar" lang="ar">العربية</a></li><li lang="ur">اردو</li></ul>',
			'<p>In Arabic we say <span lang="ar" dir="rtl">الإعفاء من التأشيرة</span> for this.</p>',
			'<html lang="ar" dir="rtl"><body><main><h1>السكن</h1><p>اتصل بنا إذا كنت بحاجة إلى مترجم.</p><p>Example Council</p></main></body></html>',
			'<div dir="rtl" lang="ar"><p>اتصل بنا إذا كنت بحاجة إلى مترجم.</p><p dir="ltr">01234 567 890</p><p>01234 567 890</p></div>',
			'<p dir="ltr">Ring us before you come.</p>',
			'<p>Speak to <span dir="ltr" lang="fr">Madame Allons</span> today.</p>',
		],
	},
});

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)(?:-|$)/i;
// A page in the wrong direction is one piece of work.
const MOST = 5;
const MESSAGES: Readonly<Record<Direction, string>> = {
	ltr: 'These words run from left to right, but the page sets them from right to left.',
	rtl: 'These words run from right to left, but the page sets them from left to right.',
};

function inLine(element: ElementFacts, runs: Direction): PageMatch | undefined {
	const { dir, lang = '' } = element.attributes;
	// Without a mark the browser puts single lines of Arabic right: then it is for a person to look.
	if (runs === 'rtl') return { element, severity: 'consider', message: MESSAGES.rtl };
	return dir?.toLowerCase() === 'rtl' && !RIGHT_TO_LEFT.test(lang) ? { element, message: MESSAGES.ltr } : undefined;
}
