/**
 * The style of reports: they lie alone in a folder, so it stands in the page. Light, dark and on paper; text pairs
 * reach AAA contrast.
 */
export const reportStyle = `
:root{color-scheme:light dark;--bg:#fff;--surface:#f7f9fa;--line:#c6cace;--control:#71767a;--text:#1c1d1f;--muted:#3d4551;--bar:#005ea2}
@media (prefers-color-scheme:dark){:root{--bg:#1c1d1f;--surface:#2d2e2f;--line:#3d4551;--control:#8d9297;--text:#edeff0;--muted:#c6cace;--bar:#73b3e7}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:1.0625rem/1.5 'Public Sans',system-ui,sans-serif;overflow-wrap:anywhere}
main,footer{max-width:48rem;margin-inline:auto;padding:1rem}
h1{font-size:1.75rem;line-height:1.2;margin:1rem 0 .5rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.25rem 0 .5rem;border-top:1px solid var(--line);padding-top:1rem}
h3{font-size:1.1rem;margin:1.5rem 0 .25rem}
h4{font-size:1rem;margin:1rem 0 .25rem}
p,ul,ol,dl,table{margin:.5rem 0}
li{margin:.25rem 0}
a{color:inherit;display:inline-block;padding-block:.25rem}
:focus-visible{outline:3px solid var(--bar);outline-offset:2px}
.lead{font-size:1.15rem}
.muted,footer,caption{color:var(--muted)}
.said{white-space:pre-line;unicode-bidi:isolate}
.tag{display:block;font-weight:400;color:var(--muted);font-size:.9rem}
dt{font-weight:600;margin-top:.75rem}
dd{margin:.5rem 0;padding-inline-start:.75rem;border-inline-start:4px solid var(--control)}dd p{margin:.15rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;overflow-wrap:normal}
caption{text-align:start;padding:.25rem 0}
th,td{border:1px solid var(--line);padding:.35rem .5rem;text-align:start;vertical-align:top}
thead th{background:var(--surface)}
.number{text-align:end;font-variant-numeric:tabular-nums}
.dots{color:var(--bar);letter-spacing:.1em;white-space:nowrap}
.write{border:1px solid var(--control);min-height:5rem;padding:.35rem .5rem;margin:.5rem 0}
.write p{margin:0;color:var(--muted)}
td.blank{height:3.5rem;min-width:9rem}
@page{margin:18mm 16mm}
@media print{:root{color-scheme:light;--bg:#fff;--surface:#fff;--line:#8d9297;--text:#000;--muted:#3d4551;--bar:#000}
body{font-size:10.5pt;line-height:1.4}main,footer{max-width:none;padding:0}.scroll{overflow:visible}
h2{margin-top:1.25rem;padding-top:.5rem}h1,h2,h3,h4,caption,dt{break-after:avoid}.own-sheet{break-before:page}table{width:calc(100% - 2px)}li,dd,table,.write{break-inside:avoid}.no-print{display:none}}
`.trim()
