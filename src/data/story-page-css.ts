/** The inks and grounds of a story's page on light and on dark ground. */
export const STORY_PAGE_COLOURS = {
  light: "--ground:#fffdf9;--panel:#f7f3ea;--ink:#22252a;--soft:#666b73;--rule:#e2ddd3;--said:#f3eddd;--time:#6a3d9a",
  dark: "--ground:#16181c;--panel:#1c1f24;--ink:#e4e2dd;--soft:#9a9ea6;--rule:#33373e;--said:#262a2f;--time:#c9a6f0",
};

/** How a story's page looks, without its colours. */
export const STORY_PAGE_CSS = `
*{box-sizing:border-box}
html{color-scheme:light dark;background:var(--ground);color:var(--ink);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth;scroll-padding:30vh 0}
body{margin:0 auto;max-width:1320px;padding:32px 32px 48px;font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 56px;align-items:start}
.story{font:18px/1.62 "Iowan Old Style",Charter,"Bitstream Charter","Source Serif 4",Georgia,Cambria,serif;max-width:38em}
.story h1{font-size:1.85em;line-height:1.16;letter-spacing:-.01em;margin:.1em 0 .5em;text-wrap:balance}
.story h2{font-size:1.12em;line-height:1.3;margin:1.7em 0 .4em}
.story p{margin:0 0 1.05em}
.story blockquote{margin:0 0 1.05em;padding-inline-start:1em;border-inline-start:3px solid var(--rule)}
.story .metadata,.story .byline,.story .boilerplate,.story .caption{font:13px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--soft)}
.story .metadata{margin-bottom:.6em}
.story .byline{margin-bottom:1.6em}
.story .caption{border-inline-start:3px solid var(--rule);padding-inline-start:12px}
.story .list{white-space:pre-line}
.story .dateline{font-size:.8em;letter-spacing:.05em;color:var(--soft)}
.vc{--c:var(--vc)}.mc{--c:var(--mc)}.vx{--c:var(--vx)}.mx{--c:var(--mx)}
.quote{background:var(--said);box-decoration-break:clone;-webkit-box-decoration-break:clone;border-radius:3px;padding:.1em 0}
.clause{text-decoration:underline;text-decoration-color:var(--c);text-decoration-thickness:1px;text-underline-offset:.24em}
.actor{font-weight:600}
.time{color:var(--time)}
.trigger{color:var(--c);font-weight:600;text-decoration:none;background:color-mix(in srgb,var(--c) 13%,transparent);box-shadow:inset 0 -2px var(--c);border-radius:3px 3px 0 0;padding:.06em .18em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.trigger:hover,.trigger:focus-visible,.trigger:target{background:var(--c);color:var(--ground)}
aside{position:sticky;top:0;max-height:100vh;overflow:auto;padding:4px 4px 32px;scrollbar-width:thin}
aside h2{font-size:12px;letter-spacing:.08em;text-transform:uppercase;color:var(--soft);margin:28px 0 8px}
aside h2:first-child{margin-top:0}
.legend{display:flex;flex-wrap:wrap;gap:6px 16px;margin:0 0 6px;padding:0;list-style:none;font-size:12.5px}
.legend b{display:inline-block;width:10px;height:10px;border-radius:50%;background:var(--c);margin-inline-end:7px}
.legend span{padding:0 .2em}
.legend .clause{text-decoration-color:var(--soft)}
.note{color:var(--soft);font-size:12px;margin:0 0 10px}
.tidings-timeline{width:100%;max-width:480px}
.tidings-timeline a:focus-visible{outline:2px solid var(--c)}
table{border-collapse:collapse;table-layout:fixed;width:100%;font-size:13px;line-height:1.4}
th:nth-child(1){width:23%}th:nth-child(2){width:19%}th:nth-child(3){width:23%}th:nth-child(4){width:21%}
th{text-align:start;font-weight:600;color:var(--soft);font-size:12px}
th,td{padding:7px 10px 7px 0;vertical-align:top;border-bottom:1px solid var(--rule)}
th:first-child,td:first-child{padding-inline-start:11px}
td:first-child{box-shadow:inset 3px 0 var(--c)}
td.when{font-size:12px;line-height:1.5;font-variant-numeric:tabular-nums}
.day,td small{white-space:nowrap}
td small,.status{color:var(--soft);font-size:11px}
.type{color:var(--c);font-weight:600;text-decoration:none}
.type:hover{text-decoration:underline}
tr:target td{background:color-mix(in srgb,var(--c) 13%,transparent)}
footer{color:var(--soft);font-size:12px;margin-top:40px;padding-top:12px;border-top:1px solid var(--rule)}
footer a{color:inherit}
@media(max-width:900px){
body{padding:20px 16px 40px}
main{display:block}
.story{font-size:17px;max-width:none}
.story h1{font-size:1.55em}
aside{position:static;max-height:none;overflow:visible;margin-top:36px;padding:20px 0 0;border-top:1px solid var(--rule)}
}
@media(max-width:560px){
table,tbody,tr,td{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{padding:10px 0 10px 12px;border-bottom:1px solid var(--rule);box-shadow:inset 3px 0 var(--c)}
td,td:first-child{border:0;padding:0;box-shadow:none}
td:empty{display:none}
td.when{color:var(--soft);font-size:12px}
td.whom:not(:empty)::before{content:"to ";color:var(--soft)}
td.where:not(:empty)::before{content:"in ";color:var(--soft)}
}
@media print{aside{position:static;max-height:none;overflow:visible}main{display:block}}
@media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
`;
