/**
 * The barriers that the tool audit of the Government Digital Service planted, one a page, by the title of the page:
 * https://alphagov.github.io/accessibility-tool-audit/. Written from the titles; only the benchmark reads it, never a rule.
 */
export interface Barrier {
	readonly title: string;
	/** Rules, ours and axe-core's, whose finding names this barrier. */
	readonly rules: readonly string[];
	/** Questions for a person that name it. */
	readonly asked?: readonly string[];
	/** Why nothing on the page itself can show it. */
	readonly only?: 'in a script' | 'on another page';
}

const barrier = (title: string, rules = '', more: Omit<Barrier, 'title' | 'rules'> = {}): Barrier => ({
	title,
	rules: rules.split(' ').filter(Boolean),
	...more,
});

const SCRIPT = { only: 'in a script' } as const;
const ELSEWHERE = { only: 'on another page' } as const;

export const BARRIERS: readonly Barrier[] = [
	// Content
	barrier('Content identified by location', 'direction-word'),
	barrier('Plain language is not used', 'reading-grade long-sentence formal-word jargon-term'),
	barrier('Content is not in correct reading order in source code', 'visual-order'),
	barrier(
		'Content is not organised into well-defined groups or chunks, using headings, lists, and other visual mechanisms',
		'heading-gap long-paragraph',
		ELSEWHERE,
	),
	barrier('First instance of abbreviation not expanded', 'unexplained-acronym'),
	barrier('Wide page forces users to scroll horizontally', 'wide-content'),
	// Colour and contrast
	barrier('Colour alone is used to convey content', 'colour-alone'),
	barrier('Small text does not have a contrast ratio of at least 4.5:1 so does not meet AA', 'color-contrast'),
	barrier('Large text does not have a contrast ratio of at least 3:1 so does not meet AA', 'color-contrast'),
	barrier('Small text does not have a contrast ratio of at least 7:1 so does not meet AAA', ''),
	barrier('Large text does not have a contrast ratio of at least 4.5:1 so does not meet AAA', ''),
	barrier('Focus not visible', 'focus-not-visible'),
	// Typography
	barrier('Inadequate line height used', 'tight-lines'),
	barrier('All caps text found', 'all-caps-run'),
	barrier('Blink element found', 'blink'),
	barrier('Italics used on long sections of text', 'italic-text'),
	barrier('Marquee element found', 'marquee'),
	barrier('Long lines of text', 'long-lines'),
	barrier('Very small text found', 'small-text'),
	barrier('Justified text found', 'justified-text'),
	// Language of content
	barrier('Text language changed without required change in direction', 'text-direction'),
	barrier('html element has an empty lang attribute', 'html-has-lang', ELSEWHERE),
	barrier('lang attribute not used to identify change of language', 'lang-of-parts'),
	barrier('Text language is in the wrong direction', 'text-direction'),
	barrier('html element has an invalid value in the lang attribute', 'html-lang-valid', ELSEWHERE),
	barrier('lang attribute used to identify change of language, but with invalid value', 'valid-lang'),
	barrier('html element is missing a lang attribute', 'html-has-lang', ELSEWHERE),
	barrier('html element has lang attribute set to wrong language', 'lang-of-parts', ELSEWHERE),
	barrier('lang attribute used to identify change of language, but with wrong language', 'lang-of-parts'),
	// Page title
	barrier('Inappropriate page title', 'title-generic title-h1-mismatch', ELSEWHERE),
	barrier('Empty page title', 'document-title', ELSEWHERE),
	barrier('Missing page title', 'document-title', ELSEWHERE),
	// Headings
	barrier('Empty heading', 'empty-heading'),
	barrier('Missing H1', 'page-has-heading-one'),
	barrier('Text formatting used instead of an actual heading', 'fake-heading'),
	barrier('Headings not structured in a hierarchical manner', 'heading-order'),
	// Lists
	barrier('LI element with no parent', 'listitem'),
	barrier('List not marked up as a list', 'fake-list'),
	barrier('DT or DD elements that are not contained within a DL element', 'dlitem'),
	barrier('Improperly nested lists', 'list'),
	// Tables
	barrier('Table with column headers and double row headers', 'table-shape table-scope'),
	barrier('Table has no scope attributes', 'table-scope'),
	barrier('Table nested within table header', 'table-shape'),
	barrier('Table nested within table', 'table-shape'),
	barrier('Table has no table headings', 'table-shape'),
	barrier('Table with inconsistent numbers of columns in rows', 'table-shape'),
	barrier('Table that only has TH elements in it', 'th-has-data-cells table-shape'),
	barrier('Table is missing a caption', 'table-caption'),
	barrier('Table used for layout', 'table-for-layout'),
	barrier('Table has an empty table header', 'table-shape table-empty-corner'),
	barrier('Table with some empty cells', 'table-shape'),
	// Images
	barrier('Image has alt and title that are different', 'image-title'),
	barrier('Image with presentation role has non-empty alt', 'image-presentation-alt'),
	barrier('Image with no alt attribute', 'image-alt'),
	barrier('Background image that conveys information does not have a text alternative', 'background-image-informs role-img-alt'),
	barrier('Image has empty alt and non-empty title', 'image-title'),
	barrier('A distraction is present, an animated gif', 'animated-gif'),
	barrier('Image that conveys information has an empty alt attribute', 'image-alt-left-empty'),
	barrier('Image that conveys information has inappropriate alt text', 'image-alt-quality image-alt-other-name'),
	barrier('Image alt attribute contains image file name', 'image-alt-quality'),
	barrier('Image with partial text alternative', 'image-alt-short'),
	// Multimedia
	barrier('Embedded video file is missing text alternative', 'video-no-transcript video-caption'),
	barrier("Flashing content doesn't have warning", '', { ...SCRIPT, asked: ['try-moving'] }),
	barrier('Embedded audio file is missing text alternative', 'video-no-transcript'),
	// Links
	barrier('Image link with no alternative text', 'link-name image-alt'),
	barrier('Link to javascript, invalid hypertext reference', 'link-no-address'),
	barrier('Uninformative link text', 'link-generic'),
	barrier('Link launches new window with no warning', 'link-new-window'),
	barrier('Links not separated by printable characters', 'link-no-gap'),
	barrier('Link text with identical title', 'link-title-repeats'),
	barrier('Links to a sound file, no transcript', 'link-media-no-transcript'),
	barrier('Identifying links by colour alone', 'link-in-text-block link-colour-only'),
	barrier('Link to PDF does not include information on file format and file size', 'link-file-no-type-size'),
	barrier('Link to #, invalid hypertext reference', 'link-no-address'),
	barrier('Blank link text', 'link-name'),
	barrier('Links with the same text go to different pages', 'link-same-text-different-target'),
	barrier('Link text does not make sense out of context', 'link-generic'),
	barrier('Adjacent links going to the same destination', 'link-twice-side-by-side link-repeated'),
	barrier('Link contains only a full stop', 'link-only-marks'),
	barrier('Image link alt text repeats text in the link', 'image-redundant-alt'),
	barrier(
		'Link not clearly identifiable and distinguishable from surrounding text',
		'link-looks-like-text link-in-text-block link-colour-only',
	),
	barrier('Link to a multimedia file, no transcript', 'link-media-no-transcript'),
	barrier('Non-specific link text', 'link-generic'),
	barrier('Link to an image, no text alternative', 'link-to-image'),
	// Buttons
	barrier('Image button has no alt attribute', 'input-image-alt'),
	barrier('Empty button', 'button-name input-button-name'),
	barrier('Uninformative alt attribute value on image button', 'image-alt-quality'),
	barrier('Empty alt attribute on image button', 'input-image-alt'),
	// Forms
	barrier('Errors identified by colour only', 'error-without-words'),
	barrier(
		'Labels missing when they would look clumsy for some form controls',
		'label select-name label-title-only placeholder-as-label',
	),
	barrier('Error messages - no suggestion for corrections given, e.g. required format', 'error-no-help'),
	barrier('Left aligned form labels with too much white space', 'label-far'),
	barrier('Group of radio buttons not enclosed in a fieldset', 'field-group'),
	barrier('Form element has no label', 'label select-name label-title-only'),
	barrier('Fieldset without a legend', 'fieldset-legend'),
	barrier('Empty legend', 'fieldset-legend'),
	barrier('Label element with for= attribute but not matching id= attribute of form control', 'label label-broken'),
	barrier('Group of check boxes not enclosed in a fieldset', 'field-group'),
	barrier('Empty label found', 'label'),
	barrier('Two unique labels, but identical for= attributes', 'form-field-multiple-labels'),
	barrier('Errors identified with a poor colour contrast', 'color-contrast'),
	barrier('Non-unique field label found', 'label-repeated'),
	barrier('Missing labels in checkboxes', 'label'),
	barrier('Field hint not associated with input', 'hint-not-tied'),
	barrier('Placeholder no label', 'label placeholder-as-label'),
	barrier('Errors are not identified', 'error-without-words'),
	barrier('Form control that changes context without warning', '', { ...SCRIPT, asked: ['try-list'] }),
	// Navigation
	barrier('Inadequately-sized clickable targets found', 'target-size'),
	barrier('Alert shows for a short time', '', { ...SCRIPT, asked: ['try-message'] }),
	// Keyboard access
	barrier("Lightbox - close button doesn't receive focus", '', { ...SCRIPT, asked: ['try-box'] }),
	barrier('Focus order in wrong order', 'visual-order'),
	barrier('Tabindex greater than 0', 'tabindex'),
	barrier('Keyboard focus is not indicated visually', 'focus-not-visible'),
	barrier('Keyboard focus assigned to a non focusable element using tabindex=0', 'focus-on-plain-text'),
	barrier("Concertina items don't get keyboard focus", 'section-mouse-only fake-button'),
	barrier('Keyboard trap', '', { ...SCRIPT, asked: ['try-tab'] }),
	barrier('Dropdown navigation - only the top level items receive focus', 'mouse-over-only'),
	barrier("Lightbox - ESC key doesn't close the lightbox", '', { ...SCRIPT, asked: ['try-box'] }),
	barrier('Link with a role=button does not work with space bar', 'link-as-button'),
	barrier("Tooltips don't receive keyboard focus", 'mouse-over-only'),
	barrier('Accesskey attribute used', 'accesskey-used accesskeys'),
	barrier('Lightbox - focus is not moved immediately to lightbox', '', { ...SCRIPT, asked: ['try-box'] }),
	barrier('Lightbox - focus is not retained within the lightbox', '', { ...SCRIPT, asked: ['try-box'] }),
	barrier('Fake button is not keyboard accessible', 'fake-button'),
	// Frames
	barrier('iframe is missing a title attribute', 'frame-title'),
	barrier('iframe title attribute does not describe the content or purpose of the iframe', 'frame-title-vague'),
	// CSS
	barrier('Content is not readable and functional when text is increased', 'cut-text'),
	barrier('Non-decorative content inserted using CSS', 'added-words'),
	barrier('visibility:hidden used to visually hide content when it should be available to screenreader', 'hidden-words'),
	barrier('display:none used to visually hide content when it should be available to screenreader', 'hidden-words'),
	barrier("Page zoom - boxes that don't expand with the text", 'cut-text'),
	// HTML
	barrier('Duplicate id', 'repeated-id'),
	barrier("Article element used to mark-up an element that's not an article/blog post etc.", 'article-misuse'),
	barrier('Empty paragraph', 'empty-paragraph'),
	barrier('Deprecated center element', 'deprecated-element'),
	barrier('Invalid ARIA role names', 'aria-roles'),
	barrier('Object not embedded accessibly - wmode parameter not set to window', 'plugin-content'),
	barrier('Spacer image found', 'spacer-image'),
	barrier('Inline style adds colour', 'inline-colour'),
	barrier("Start and close tags don't match", ''),
	barrier('PRE element without CODE element inside it', 'pre-text'),
	barrier('Deprecated font element', 'deprecated-element'),
];
