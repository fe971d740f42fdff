/** How a timeline looks; `--vc` and the like are the colours of the quad classes, which the writer adds. */
export const TIMELINE_CSS = `
.tidings-timeline{font:12px/1.2 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;color:var(--tl-ink);display:block;max-width:100%;height:auto}
.tidings-timeline text{fill:currentColor}
.tidings-timeline .label{paint-order:stroke;stroke:var(--tl-ground);stroke-width:3px;stroke-linejoin:round}
.tidings-timeline .row:hover .label{stroke:var(--tl-hover)}
.tidings-timeline .axis{font-size:11px;fill:var(--tl-soft)}
.tidings-timeline .tick{stroke:var(--tl-rule);stroke-width:1;fill:none}
.tidings-timeline .type{fill:var(--c);font-weight:600}
.tidings-timeline .hit{fill:transparent}
.tidings-timeline .row:hover .hit{fill:var(--tl-hover)}
.tidings-timeline .line{stroke:var(--c);stroke-width:2;stroke-dasharray:2 3;fill:none}
.tidings-timeline .mark{fill:var(--c);stroke:var(--c);stroke-width:1.5}
.tidings-timeline .by,.tidings-timeline .undone .mark{fill:var(--tl-ground)}
.tidings-timeline .undone .mark{stroke-dasharray:3 2}
.tidings-timeline .negated .label{stroke:none;text-decoration:line-through;text-decoration-color:var(--tl-soft)}
.tidings-timeline .vc{--c:var(--vc)}
.tidings-timeline .mc{--c:var(--mc)}
.tidings-timeline .vx{--c:var(--vx)}
.tidings-timeline .mx{--c:var(--mx)}
.tidings-timeline a{text-decoration:none}
`;

/** The grounds and inks of a timeline on light and on dark ground. */
export const TIMELINE_COLOURS = {
  light: "--tl-ground:#fffdf9;--tl-ink:#22252a;--tl-soft:#666b73;--tl-rule:#e2ddd3;--tl-hover:#f1ece2",
  dark: "--tl-ground:#16181c;--tl-ink:#e4e2dd;--tl-soft:#9a9ea6;--tl-rule:#33373e;--tl-hover:#22262c",
};
