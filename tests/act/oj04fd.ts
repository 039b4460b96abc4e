import { actRule } from '../../scripts/act-rule.ts';

const BARE = '<style>.bare, .bare:focus { outline: none } .on { border: 3px solid navy }</style>';
const TOGGLE = (id: string): string => {
	const change = `document.getElementById('${id}').classList.toggle('on')`;
	return `onfocus="${change}" onblur="${change}"`;
};

export default actRule(
	{ id: 'oj04fd', name: 'Element in sequential focus order has visible focus', rules: ['focus-not-visible'] },
	{
		failed: [`${BARE}<a class="bare" href="/bins">Find your bin day</a>`],
		passed: [
			'<a href="/bins">Find your bin day</a>',
			'<span tabindex="0">Bins</span>',
			`${BARE}<span id="around"><a class="bare" ${TOGGLE('around')} href="/bins">Find your bin day</a></span>`,
			`${BARE}<span id="one"></span><a class="bare" ${TOGGLE('one')} href="/bins">Find your bin day</a><span id="two"></span><a class="bare" ${TOGGLE('two')} href="/skips">Hire a skip</a>`,
		],
		inapplicable: [
			'<span>Bins</span>',
			`${BARE}<a class="bare" tabindex="-1" href="/bins">Find your bin day</a> <a class="bare" tabindex="-1" href="/skips">Hire a skip</a>`,
		],
	},
);
