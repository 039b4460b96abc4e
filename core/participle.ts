const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const IRREGULAR = list(
	'made sent given taken paid held found told kept seen done written rewritten shown built rebuilt bought brought caught chosen cut ' +
		'dealt drawn driven eaten fed forgotten frozen heard hidden hit laid led left lent let lost met overseen proven put read run said ' +
		'sold set shut spent split spoken stolen struck sought sworn swept taught torn thought thrown understood undertaken upheld ' +
		'withheld withdrawn won worn broken begun overturned reset resent dug fought hung sunk bound grown',
);
/** They look like participles and say how something is, not what somebody does to it; or they are not verbs at all. */
const ADJECTIVES = list(
	'advanced affected aged allowed annoyed ashamed associated based bed bored closed committed complicated concerned confused ' +
		'connected crowded dated dedicated delayed delighted detailed disabled disappointed disrupted dissatisfied divorced ' +
		'dressed employed engaged entitled excited exempted experienced exposed faced finished frustrated furnished housed hundred ' +
		'included indeed infected injured insured interested involved isolated licensed limited located married mistaken mixed naked ' +
		'obliged opposed overcrowded overjoyed owed parked permitted pleased prepared qualified red registered related reserved resigned retired ' +
		'satisfied scared seated self-employed separated shed situated skilled supposed surprised talented tired united widowed worried',
);
/** True for a verb's form that can make a passive: 'made', 'checked'; not 'closed', 'interested', 'need' or 'unfurnished'. */
export const isParticiple = (word: string): boolean =>
	!ADJECTIVES.has(word) && (IRREGULAR.has(word) || (/[a-z]{2}ed$/.test(word) && !/^un(?!d)|[cp]eed$/.test(word)));
