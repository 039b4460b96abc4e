/** Calm and plain, light and dark, 320 px to full width, and on paper. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--text:#0b0c0c;--quiet:#505a5f;--back:#fff;--panel:#f3f2f1;--line:#b1b4b6;--link:#1d5fa5;--focus:#ffdd00}
@media (prefers-color-scheme:dark){:root{--text:#f0f0f0;--quiet:#b8c0c4;--back:#17191b;--panel:#24282b;--line:#5a6268;--link:#8ec2ff}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0 auto;padding:1rem;max-width:60rem;font:1.0625rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;color:var(--text);background:var(--back);overflow-wrap:anywhere;text-wrap:pretty}
h1,h2,h3,h4,.lead{text-wrap:balance}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 1rem}
h2{font-size:1.5rem;line-height:1.25;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
nav h2{font-size:1.15rem;margin:0 0 .5rem;padding:0;border:0}
h3{font-size:1.25rem;margin:2rem 0 .5rem}
h4{font-size:1.0625rem;margin:1.75rem 0 .25rem}
p{margin:.25rem 0 .75rem;max-width:66ch}
.lead{font-size:1.25rem;font-weight:700}
.brand{margin:0;color:var(--quiet);font-weight:700}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,.scroll:focus-visible,summary:focus-visible{outline:3px solid var(--focus);outline-offset:1px;box-shadow:0 0 0 5px var(--text)}
main:focus{outline:none}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static;display:inline-block;padding:.5rem}
nav{background:var(--panel);padding:1rem;margin:1rem 0}
nav ul{margin:0;padding-left:1.25rem}
nav li{margin:0}
nav a{display:inline-block;padding:.2rem 0}
ul,ol{padding-left:1.75rem}
li>p{margin:0}
li{margin:0 0 .6rem}
dl{margin:.25rem 0 .75rem}
dl>div{display:grid;grid-template-columns:11rem 1fr;gap:.1rem 1rem;padding:.15rem 0}
dt{font-weight:700}
dd{margin:0;max-width:66ch}
.places{padding-left:3rem;margin:.5rem 0 1.5rem}
.places>li,div.places{border-top:1px solid var(--line);padding-top:.6rem}
.places>li{padding:.6rem 0 .6rem .25rem;margin:0}
.places p{margin:0 0 .35rem}.places dl{margin:.25rem 0 .35rem}
blockquote{margin:0 0 .5rem;padding:.25rem 0 .25rem .75rem;border-left:4px solid var(--line)}
blockquote p,.places blockquote p{margin:0}
figure img{display:block;max-width:100%;height:auto;border:1px solid var(--line);background:#fff}
figcaption{color:var(--quiet);font-size:.95em}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.95em}
.scroll{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;min-width:36rem;width:100%;overflow-wrap:break-word}
caption{text-align:left;font-weight:700;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
tbody th{font-weight:400}
summary{cursor:pointer;padding:.4rem 0;color:var(--link)}
figure{margin:1rem 0}
.drawing{display:block;overflow:visible;font-size:.875rem;max-width:42rem;print-color-adjust:exact}
.drawing text{fill:var(--quiet)}
.drawing .mark-value{fill:var(--text);font-weight:700}
.drawing-lengths{width:calc(100% - 2.25em);margin-left:2.25em}
.drawing-lengths .mark-tick[text-anchor=end]:not([x="100%"]){transform:translate(-.4em,.3em)}
.mark-track{fill:var(--panel);stroke:var(--line)}.mark-under{fill:var(--link);opacity:.65}.mark-over,.mark-here{fill:var(--text)}
.mark-aim{fill:var(--back);stroke:var(--text);stroke-width:2}.mark-cut{stroke:var(--back);stroke-width:2}
.mark-axis{stroke:var(--quiet)}.mark-limit{stroke:var(--text);stroke-dasharray:5 4}
@media (forced-colors:active){.drawing{forced-color-adjust:none}.drawing text,.drawing .mark-value,.mark-over,.mark-here{fill:CanvasText}.mark-under,.mark-track,.mark-aim{fill:Canvas;stroke:CanvasText;opacity:1}.mark-axis,.mark-limit{stroke:CanvasText}.mark-cut{stroke:Canvas}}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--quiet)}
@media (max-width:40rem){dl>div{display:block}.places{padding-left:2.25rem}h1{font-size:1.5rem}}
@media print{:root{color-scheme:light;--text:#000;--quiet:#333;--back:#fff;--panel:#fff;--line:#888;--link:#000}
@page{margin:18mm 16mm}
body{max-width:none;padding:0;font-size:10.5pt}
.skip{display:none}nav{padding:0}.scroll{overflow:visible}table{min-width:0}
h2,h3,h4{break-after:avoid}.places>li,tr,blockquote,figure{break-inside:avoid}thead{display:table-header-group}}
`;
