import { describe, expect, it } from 'vitest';
import { isCouncilPlatform, platformOf } from './council-platforms.ts';

describe('isCouncilPlatform', () => {
	it.each([
		'https://exampletown-self.achieveservice.com/service/Lost_bin',
		'https://exampletown-self.test.achieveservice.com/en',
		'https://democracy-exampletown.moderngov.co.uk/ieListMeetings.aspx?CId=1',
		'https://public.govdelivery.com/accounts/UKEXAMPLE/subscriber/new',
		'https://www.civicaepay.co.uk/Exampletown/Webpay',
		'HTTPS://Exampletown.Citizenspace.com:443/parks/',
	])('knows %s', (address) => expect(isCouncilPlatform(address)).toBe(true));

	it.each([
		'https://www.achieveservice.com/',
		'https://moderngov.co.uk/',
		'https://support.granicus.com/s/article',
		'https://notmoderngov.co.uk/x',
		'https://achieveservice.com.example.org/',
		'https://www.stepchange.org/?from=exampletown.achieveservice.com',
		'mailto:help@exampletown.achieveservice.com',
	])('leaves %s alone', (address) => expect(isCouncilPlatform(address)).toBe(false));
});

describe('platformOf', () => {
	it.each([
		['https://exampletown-self.achieveservice.com/service/Lost_bin', 'AchieveForms'],
		['https://democracy-exampletown.moderngov.co.uk/x', 'modern.gov'],
		['https://www.civicaepay.co.uk/Exampletown/Webpay', 'Civica ePay'],
		['https://www.civicaepay.co.uk/', undefined],
		['https://www.exampletown.gov.uk/', undefined],
	])('names what runs at %s', (address, name) => expect(platformOf(address)).toBe(name));
});
