const MEDIA = '(?:video|film|recording|podcast|audio|clip|animation|interview|speech|message|talk)';
const SAID =
	/\bread what (?:[\p{L}'-]+ ){1,8}(?:says?|said|tells?|shows?)\b|\bread (?!more\b)(?:(?!about\b)[\p{L}'-]+ ){1,4}(?:message|speech|words|script)$/iu;
const SHOWN = new RegExp(`\\bwhat (?:the|this|our) (?:[\\p{L}'-]+ )?${MEDIA} (?:says?|said|shows?|tells?)\\b`, 'iu');
const SHORT = 100;

/** True for a link, a heading or the like that leads to the words of a recording: 'Read what the ringers say', 'What the video says'. */
export const leadsToTheWords = (words: string): boolean => words.length <= SHORT && (SAID.test(words) || SHOWN.test(words));
