import { describe, expect, it } from 'vitest';
import type { Rule } from '../core/rule.ts';
import { exampleContext, examplePage } from '../tests/example-page.ts';
import ampersand from './ampersand.ts';
import clickWord from './click-word.ts';
import councilVoice from './council-voice.ts';
import logIn from './log-in-noun.ts';
import longSentence from './long-sentence.ts';
import contraction from './negative-contraction.ts';
import semicolon from './semicolon.ts';
import thirdPerson from './third-person-user.ts';
import mismatch from './title-h1-mismatch.ts';
import acronym from './unexplained-acronym.ts';

/** What a rule suggests for the first thing that it finds. */
function suggested(rule: Rule, example: string, title?: string): string | undefined {
	const { page } = examplePage(example);
	const context = { ...exampleContext(), settings: rule.settings ?? {} };
	if (rule.scope === 'page') {
		const [match] = rule.check(title === undefined ? page : { ...page, title }, context);
		return match?.suggestion;
	}
	if (rule.scope !== 'block') return undefined;
	return page.blocks.flatMap((block) => [...rule.check(block, context)])[0]?.suggestion;
}

describe('a suggestion', () => {
	it.each<readonly [Rule, string, string | undefined]>([
		[councilVoice, 'We are committed to a greener town.', 'What have you done, and when?'],
		[councilVoice, 'The team strives to help.', 'What have you done, and when?'],
		[councilVoice, 'The town has world-class transport.', 'Give the fact that shows it.'],
		[councilVoice, 'It is a vibrant town.', 'Give the fact that shows it.'],
		[councilVoice, 'Our vision is a place for all.', 'Start with what people can do here.'],
		[councilVoice, 'The council is proud to run libraries.', 'Start with what people can do here.'],
		[
			clickWord,
			'To read it, please click here: Privacy notice',
			"Leave out 'click here'. Make the words that say where the link goes the link.",
		],
		[clickWord, 'Click here to read it.', "Leave out 'Click here'. Make the words that say where the link goes the link."],
		[clickWord, 'Click on the icon.', "Try 'Select'."],
		[clickWord, 'Now click the icon.', "Try 'select'."],
		[logIn, 'Log in to your account.', "Try 'Sign in'."],
		[logIn, 'You can log in now.', "Try 'sign in'."],
		[contraction, "Don't put glass in it.", "Write 'Do not'."],
		[contraction, "You can't park here.", "Write 'cannot'."],
		[thirdPerson, 'Householders must not burn waste.', "Try 'You must'."],
		[ampersand, '# Births & deaths', "Write 'Births and deaths'."],
		[ampersand, '- tea & coffee', "Write 'tea and coffee'."],
		[ampersand, 'Year 1 & year 2 pupils eat free.', undefined],
		[semicolon, 'Renew early; it can take 6 weeks.', 'Would a full stop and a new sentence do?'],
		[semicolon, 'The pool is for all; however, children must have an adult with them.', 'Would a full stop and a new sentence do?'],
		[semicolon, 'Sheriffs collected taxes and sat in courts; now a role for show.', "Would a comma, 'and' or a new sentence do?"],
		[semicolon, 'There are many kinds of list; short, long and plain.', "Would a comma, 'and' or a new sentence do?"],
		[acronym, '- Pay FPNs online', "Write 'fixed penalty notices'. Each is a fine."],
		[acronym, '- Pay an FPN online', "Write 'fixed penalty notice'. It means a fine."],
		[acronym, '- Pay FPNs online\n- Appeal FPNs', "Write 'fixed penalty notices (FPNs)' the first time. Each is a fine."],
		[
			longSentence,
			'You must tell us the date on which you got the keys to your new home from the landlord if you want us to move your account to it.',
			undefined,
		],
	])('%#', (rule, example, expected) => {
		expect(suggested(rule, example)).toBe(expected);
	});

	it.each([
		['Waste areas - Example Council', 'Tables', 'What can people do here? Say it in the title and in the main heading.'],
		['Environment - Example Council', 'Missed bins', "Is 'Missed bins' the better title?"],
	])('for the title %s above %s', (title, heading, expected) => {
		expect(suggested(mismatch, `# ${heading}`, title)).toBe(expected);
	});
});
