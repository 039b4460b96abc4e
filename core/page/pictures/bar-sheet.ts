/** Looks of the bar that stands on the page while pictures are taken. */
export const BAR_SHEET = `
* { box-sizing: border-box; }
.bar {
	display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 6px 24px; padding: 8px 16px;
	font: 15px/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
	color: #15201f; background: #ffffff; border: solid #0b5d57; border-width: 3px 0; text-align: start;
}
.text { flex: 1 1 12rem; min-width: 0; }
p { margin: 0; }
.said { font-weight: 700; }
.hint { font-size: 14px; color: #4a5655; }
.track { height: 8px; margin: 4px 0; background: #dfe5e4; border: 1px solid #6f7b7a; border-radius: 4px; overflow: hidden; }
.part { height: 100%; width: 0; background: #0b5d57; }
button {
	min-height: 40px; padding: 6px 14px; font: inherit; font-weight: 600; color: #0b5d57; background: #ffffff;
	border: 2px solid #0b5d57; border-radius: 6px; cursor: pointer;
}
button:hover { background: #f4f6f6; }
button:focus-visible { outline: 3px solid #7a2fbf; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
	.bar { color: #edf2f1; background: #131a1a; border-color: #7fd1c7; }
	.hint { color: #b3bfbd; }
	.track { background: #33403f; border-color: #8c9997; }
	.part { background: #7fd1c7; }
	button { color: #7fd1c7; background: #131a1a; border-color: #7fd1c7; }
	button:hover { background: #1d2726; }
	button:focus-visible { outline-color: #d6a8ff; }
}
@media (forced-colors: active) { .part { forced-color-adjust: none; background: CanvasText; } }
@media print { .bar { display: none; } }
`;
