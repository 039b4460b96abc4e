const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const IRREGULAR = list(
	'made sent given taken paid held found told kept seen done written rewritten shown built rebuilt bought brought caught chosen cut ' +
		'dealt drawn driven eaten fed forgotten frozen heard hidden hit laid led left lent let lost met overseen proven put read run said ' +
		'sold set shut spent split spoken stolen struck sought sworn swept taught torn thought thrown understood undertaken upheld ' +
		'withheld withdrawn won worn broken begun overturned reset resent dug fought hung sunk grown known repaid overpaid underpaid ' +
		'shot spread stuck sown mown blown beaten burnt shaken misled overtaken overridden overheard foreseen forbidden broadcast cast ' +
		'redone undone woken lit outsourced offset ridden',
);
/** They look like participles and say how something is, not what somebody does to it; or they are not verbs at all. */
const ADJECTIVES = list(
	'accustomed advanced aged aimed allowed annoyed ashamed associated based bed bored committed complicated concerned ' +
		'confused crowded dedicated delighted detailed disabled disappointed dissatisfied divorced dressed entitled excited ' +
		'exempted experienced faced finished frustrated furnished geared hundred impaired inclined indebted indeed injured intended interested ' +
		'involved isolated limited located married mistaken mixed naked needed obliged opposed outdated overcrowded overjoyed ' +
		'owed permitted pleased prepared qualified red related resigned retired satisfied scared seated shed situated skilled ' +
		'supposed surprised surrounded talented tired united unmarried varied wicked widowed worried wooded',
);
/** How something is, after 'is' or 'will be' ('the hall is closed'); what somebody does, after 'must be' or 'being'. */
const STATES = list(
	'affected broken closed connected crossed delayed disrupted employed engaged exposed hidden housed included infected insured licensed ' +
		'listed occupied parked registered reserved separated',
);
/** 'Well-lit' and 'self-employed' say how something is. */
const NEVER_VERBS =
	/^(?:well|low|high|old|self|long|short|ill|good|right|left|two|one|so|hard|open|wide|middle)-|^un(?!d)|[cp]eed$/;

/** True for a verb's form that can make a passive: 'made', 'checked'; not 'interested', 'need' or 'unfurnished'. */
export const isParticiple = (word: string): boolean =>
	!ADJECTIVES.has(word) && (IRREGULAR.has(word) || (/[a-z]{2}ed$/.test(word) && !NEVER_VERBS.test(word)));

/** True for those that more often say how something is: 'closed', 'registered'. */
export const isState = (word: string): boolean => STATES.has(word);
