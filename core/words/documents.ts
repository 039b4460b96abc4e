/** Files that a page links to. Regulation 4(2)(a) of the Public Sector Bodies Accessibility Regulations 2018. */
export const documentWords = {
	law: {
		ask: 'Its name gives a date before 23 September 2018. The law may leave it out, unless people need it to use a service.',
		unknown: 'Its name gives no date. Find out when it was published.',
		applies: 'Yes. Its name gives a date on or after 23 September 2018.',
		year: 'Its name gives only the year 2018. Find out if it was published before 23 September.',
		elsewhere: 'It is on another website. Its owner has to answer for it.',
	},
	exemption:
		'The accessibility law leaves out documents published before 23 September 2018, but not those that people need to use a service. A date in a name is a hint, not a proof. Ask who published the document, when, and who needs it.',
} as const;
