import { describe, expect, it } from 'vitest';
import { cleanAddress, exportAddress, linkToWords, withoutQuery } from './address.ts';

const PAGE = 'https://www.sampleton.gov.uk/bins';

describe('cleanAddress', () => {
	it.each([
		'jsessionid=1F',
		'PHPSESSID=1',
		'sid=9',
		'session=1',
		'sessionId=1',
		'session_key=a',
		'ASP.NET_SessionId=x',
		'token=a',
		'access_token=a',
		'accessToken=a',
		'csrfToken=a',
		'code=4%2F0A',
		'state=x',
		'auth=1',
		'authToken=1',
		'authorisation=Bearer',
		'sig=a%3D',
		'X-Amz-Signature=1',
		'key=1',
		'api_key=1',
		'otp=123456',
		'email=',
		'user[email]=x',
		'user%5Bemail%5D=x',
		'contact=jo.bloggs%40example.org',
		'contact=jo%2540example.org',
		'jo@example.org',
		't=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc',
		'return=%2Fpage%3Ftoken%3Dabc',
		'return=https%253A%252F%252Fx.org%252F%253Fa%253D1%2526sid%253D4',
	])('leaves out %s', (parameter) => {
		expect(cleanAddress(`${PAGE}?${parameter}`)).toBe(PAGE);
		expect(cleanAddress(`${PAGE}?page=2&${parameter}&sort=date#top`)).toBe(`${PAGE}?page=2&sort=date#top`);
	});

	it.each([
		'q=bins%20and+boxes',
		'postcode=SA1%201AA',
		'keyword=tax',
		'author=Smith',
		'authority=Sampleton',
		'country_code=GB',
		'estate=Blue',
		'design=new',
		'inside=1',
		'assessment=needs',
		'a=1&a=2&&b',
		'return=%2Fpage%3Fyear%3D2026',
	])('keeps %s as it is written', (parameter) => {
		expect(cleanAddress(`${PAGE}?${parameter}`)).toBe(`${PAGE}?${parameter}`);
	});

	it.each([
		['https://jo:secret@www.sampleton.gov.uk/bins', PAGE],
		['https://jo@www.sampleton.gov.uk/bins', PAGE],
		[`${PAGE};jsessionid=1F2A?page=2`, `${PAGE}?page=2`],
		['https://www.sampleton.gov.uk/(S(abc123))/bins', PAGE],
		['https://www.sampleton.gov.uk/people/jo@example.org/bins', 'https://www.sampleton.gov.uk/people/removed/bins'],
		[`${PAGE}#access_token=abc&state=1`, PAGE],
		[`${PAGE}#/step?token=abc&page=2`, `${PAGE}#/step?page=2`],
		[`${PAGE}#opening-times`, `${PAGE}#opening-times`],
		[`${PAGE}?`, PAGE],
		['file:///C:/Users/somebody/pages/bins.html?x=1', 'file:///bins.html'],
		['about:blank', 'about:blank'],
		['not an address', 'not an address'],
		['https://x.org/%E0%A4%A', 'https://x.org/%E0%A4%A'],
	])('turns %s into %s, and leaves that alone', (from, to) => {
		expect(cleanAddress(from)).toBe(to);
		expect(cleanAddress(to)).toBe(to);
	});
});

describe('withoutQuery', () => {
	it('cuts at the first question mark', () => {
		expect(withoutQuery(`${PAGE}?a=1#b?c`)).toBe(PAGE);
		expect(withoutQuery(PAGE)).toBe(PAGE);
	});

	it('is cleaned as well in an export', () => {
		expect(exportAddress(`${PAGE};jsessionid=1?a=1`, true)).toBe(PAGE);
		expect(exportAddress(`${PAGE}?a=1&sid=2`, false)).toBe(`${PAGE}?a=1`);
	});
});

describe('linkToWords', () => {
	const link = (parts: Partial<Parameters<typeof linkToWords>[1]>, url = PAGE): string | undefined =>
		linkToWords(url, { section: [], ...parts });

	it('encodes hyphen, comma and ampersand, which mean something there', () => {
		expect(link({ quote: 'bins, bags & well-kept boxes' })).toBe(`${PAGE}#:~:text=bins%2C%20bags%20%26%20well%2Dkept%20boxes`);
	});

	it('puts whole words in front, so that the right one of two is found', () => {
		expect(link({ quote: 'here', prefix: 'ply for bin dates ' })).toBe(`${PAGE}#:~:text=for%20bin%20dates-,here`);
		expect(link({ quote: 'here', prefix: 'ply ' })).toBe(`${PAGE}#:~:text=here`);
	});

	it('gives a long quote by its ends', () => {
		const quote = 'one two three four five six seven eight nine ten eleven twelve thirteen';
		expect(link({ quote })).toBe(`${PAGE}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`);
	});

	it('falls back to the heading, then to the page', () => {
		expect(link({ section: ['Bins', 'Missed bins'] })).toBe(`${PAGE}#:~:text=Missed%20bins`);
		expect(link({ section: ['Bins'], quote: 'placeholder', snippet: '<img alt="placeholder">' })).toBe(`${PAGE}#:~:text=Bins`);
		expect(link({})).toBe(PAGE);
		expect(link({ quote: 'x', frame: ['#map'] })).toBe(PAGE);
	});

	it('survives half a character and keeps a fragment', () => {
		expect(link({ quote: 'a\ud800' }, `${PAGE}#top`)).toBe(`${PAGE}#top:~:text=a%EF%BF%BD`);
	});

	it('leads to the web only', () => {
		expect(link({ quote: 'x' }, 'javascript:alert(1)')).toBeUndefined();
		expect(link({ quote: 'x' }, 'file:///x.html')).toBeUndefined();
	});
});
