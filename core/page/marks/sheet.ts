/** Looks of the marks and their card. Every severity has a line and a corner of its own; colour only joins in. A line lies on white with black around it, so that it stands out from any page. */
export const SHEET = `
:host { all: initial; }
* { box-sizing: border-box; }
.layer {
	--must: #a3241d; --should: #8a5300; --consider: #3d5a80; --chosen: #5b1f94;
	--paper: #ffffff; --sheet: #f4f6f6; --ink: #15201f; --quiet: #4a5655; --line: #6f7b7a; --accent: #0b5d57; --link: #0b5394; --focus: #7a2fbf;
	position: absolute; inset: 0 auto auto 0; width: 0; height: 0;
	font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
	color: var(--ink); text-align: start;
}
.fixed { position: fixed; }
.held { position: absolute; display: flex; flex-direction: column; pointer-events: none; }
.held:has(> .bottom) { justify-content: end; }
.twin { position: sticky; flex: none; width: 100%; }
.box { --line-colour: var(--must); position: absolute; pointer-events: none; border: 2px solid transparent; }
.box::before, .box::after { content: ""; position: absolute; inset: -3px; border: 4px solid #ffffff; outline: 1px solid #15201f; }
.box::after { inset: -2px; border: 2px solid var(--line-colour); outline: none; }
.box.should { --line-colour: var(--should); }
.box.consider { --line-colour: var(--consider); }
.box.should::after { border-style: dashed; }
.box.consider::after { border-style: dotted; }
.box.chosen { --line-colour: var(--chosen); }
.box.chosen::before { inset: -5px; border-width: 8px; }
.box.chosen::after { inset: -4px; border: 6px solid var(--line-colour); }
.box.words { border: 0 solid var(--line-colour); border-width: 0 0 3px; box-shadow: 0 1px #ffffff, 0 2px #15201f; }
.box.words::before, .box.words::after { content: none; }
.box.words.should { border-style: dashed; }
.box.words.consider { border-style: dotted; }
.box.words.must { background: rgb(255 80 64 / 25%); }
.box.words.should { background: rgb(255 176 32 / 25%); }
.box.words.consider { background: rgb(96 150 220 / 25%); }
.box.words.chosen { border-width: 0 0 4px; border-style: solid; }
.label {
	position: absolute; min-width: 22px; height: 20px; margin: 0; padding: 0 4px; pointer-events: auto; cursor: pointer;
	font: 700 14px/16px system-ui, -apple-system, "Segoe UI", Roboto, Arial, "Liberation Sans", sans-serif;
	color: #ffffff; background: var(--must); border: 2px solid #ffffff; border-radius: 0; box-shadow: 0 0 0 1px #15201f; white-space: nowrap;
}
.label.should { background: var(--should); border-radius: 5px; }
.label.consider { background: var(--consider); border-radius: 10px; }
.label.must::before { content: "!" / ""; margin-inline-end: 3px; }
.label.should::before { content: "\\2191" / ""; margin-inline-end: 3px; }
.label.consider::before { content: "?" / ""; margin-inline-end: 3px; }
.label small { display: none; margin-inline-start: 4px; font: inherit; font-weight: 400; }
.label:is(:hover, :focus-visible, .chosen) { z-index: 1; }
.label:is(:hover, :focus-visible, .chosen) small { display: inline; }
.label.chosen { background: var(--chosen); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.label:focus-visible { outline-color: #ffffff; box-shadow: 0 0 0 7px #15201f; }
.card {
	position: absolute; width: 352px; max-width: calc(100vw - 16px); max-height: min(32rem, calc(100vh - 16px)); pointer-events: auto; display: flex; flex-direction: column;
	background: var(--paper); color: var(--ink); border: 2px solid var(--accent); border-radius: 6px;
	box-shadow: 0 4px 20px rgb(0 0 0 / 35%); overflow-wrap: anywhere; z-index: 2; user-select: text;
}
.body { padding: 12px 16px; overflow: auto; overscroll-behavior: contain; }
.foot { padding: 8px 16px 12px; border-top: 1px solid var(--line); }
.foot > .buttons { margin-top: 10px; }
@media (max-height: 30rem), (max-width: 30rem) { .card { overflow: auto; } .body { overflow: visible; } }
.card h2 { margin: 0 0 4px; font-size: 17px; line-height: 1.3; }
.card h2:focus { outline: none; }
.card h3 { margin: 0; font-size: 14px; color: var(--quiet); }
.card p, .card dd { margin: 0 0 8px; }
.card dl { margin: 0; }
.card dt { font-weight: 600; font-size: 14px; color: var(--quiet); }
.card ul { margin: 0 0 8px; padding-inline-start: 20px; }
.card a { color: var(--link); }
.card fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.card legend { padding: 0; font-weight: 600; }
.tag { display: inline-block; padding: 0 7px; font-size: 14px; font-weight: 600; border: 1px solid var(--must); border-radius: 6px; color: var(--must); }
.tag.should { color: var(--should); border: 1px dashed var(--should); }
.tag.consider { color: var(--consider); border: 1px dotted var(--consider); }
.buttons { display: flex; flex-wrap: wrap; gap: 6px; }
.card legend + .buttons { margin-top: 4px; }
.card button {
	min-height: 32px; padding: 2px 9px; font: 600 14px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; color: var(--accent); background: var(--paper);
	border: 2px solid var(--accent); border-radius: 6px; cursor: pointer;
}
.card button:hover { background: var(--sheet); }
.card button[aria-pressed="true"] { color: var(--paper); background: var(--accent); }
.card button[aria-pressed="true"]::before { content: "\\2713" / ""; margin-inline-end: 5px; }
.said { min-height: 0; font-size: 14px; }
.card .said { margin: 4px 0 0; }
@media (prefers-color-scheme: dark) {
	.card {
		--must: #ff9d94; --should: #f5bd5c; --consider: #a9c6ea; --paper: #131a1a; --sheet: #1d2726; --ink: #edf2f1; --quiet: #b3bfbd;
		--line: #8c9997; --accent: #7fd1c7; --link: #8fc4ff; --focus: #d6a8ff;
		color-scheme: dark;
	}
}
@media (forced-colors: active) {
	.box, .box::before, .box::after { forced-color-adjust: none; }
	.box { --line-colour: CanvasText !important; }
	.box::before { border-color: Canvas; outline-color: CanvasText; }
	.box.words { background: none; }
	.box.chosen { --line-colour: Highlight !important; }
	.label { border-color: ButtonText; box-shadow: none; }
	.label.should { border-style: dashed; }
	.label.consider { border-style: dotted; }
	.label.chosen { border-color: Highlight; }
	.card button[aria-pressed="true"] { border-color: Highlight; }
}
@media print { .layer { display: none; } }
`;
