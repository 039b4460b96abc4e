/** A right statement of an invented council, for the examples of the rules: close to the GOV.UK sample in all that is set. */
const RIGHT = `<html data-type="statement"><head><title>Accessibility statement - Example Council</title></head><body><main>
<h1>Accessibility statement</h1>
<p>This accessibility statement applies to www.example.gov.uk.</p>
<p>This website is run by Example Council. We want everybody to be able to use it.</p>
<h2>How accessible this website is</h2>
<p>We know some parts of this website are not fully accessible.</p>
<h2>Feedback and contact information</h2>
<p>If you find a problem, email <a href="mailto:web@example.gov.uk">web@example.gov.uk</a> or call 01632 960 100.</p>
<h2>Enforcement procedure</h2>
<p>The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, <a href="https://www.equalityadvisoryservice.com/">contact the Equality Advisory and Support Service (EASS)</a>.</p>
<h2>Technical information about this website’s accessibility</h2>
<p>Example Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.</p>
<h3>Compliance status</h3>
<p>This website is partially compliant with the <a href="https://www.w3.org/TR/WCAG22/">Web Content Accessibility Guidelines version 2.2</a> AA standard, due to the non-compliances listed below.</p>
<h2>Non-accessible content</h2>
<p>The content listed below is non-accessible for the following reasons.</p>
<h3>Non-compliance with the accessibility regulations</h3>
<p>Some images have no text alternative. This fails WCAG 2.2 success criterion 1.1.1 (non-text content). We plan to fix this by 31 March 2027.</p>
<h3>Disproportionate burden</h3>
<p>We do not claim a disproportionate burden.</p>
<h3>Content that’s not within the scope of the accessibility regulations</h3>
<p>We do not plan to fix PDFs published before 23 September 2018 that people do not need to use our services.</p>
<h2>What we’re doing to improve accessibility</h2>
<p>We check one part of the website each month.</p>
<h2>Preparation of this accessibility statement</h2>
<p>This statement was prepared on 2 September 2026. It was last reviewed on 9 September 2026.</p>
<p>This website was last tested on 1 September 2026 against the WCAG 2.2 AA standard. The test was carried out by Example Tests Ltd. We tested a home page, a form and 20 other pages.</p>
</main><footer><a href="/accessibility-statement">Accessibility statement</a></footer></body></html>`;

/** The statement with some of its words changed. @param edits what stands there, and what to put there */
export const sampleStatement = (...edits: readonly (readonly [string, string])[]): string =>
	edits.reduce(
		(html, [from, to]) => {
			if (!html.includes(from)) throw new Error(`The sample statement has no '${from}'.`);
			return html.replace(from, () => to);
		},
		RIGHT.replaceAll('\n', ''),
	);
