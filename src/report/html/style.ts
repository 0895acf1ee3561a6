/** How the page looks: on a screen, on a phone, on paper, in light and dark. */
export const STYLE = `
:root{--paper:#fbfaf6;--card:#fff;--ink:#1d2430;--soft:#5a6270;--rule:#dcd8cd;--accent:#1f4e79;--focus:#0b62c4;
--eligible:#0f6b52;--ineligible:#b4465a;--undetermined:#e3a93a;--mixed:#8b8fd6;
--eligible-tint:#e0f1ea;--ineligible-tint:#f9e6e9;--undetermined-tint:#fcf0d6;--mixed-tint:#e9e9fa;
--eligible-text:#0a4d3a;--ineligible-text:#80283a;--undetermined-text:#6b4700;--mixed-text:#3b3f94;--mark:#fff;color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--paper:#14181f;--card:#1c222b;--ink:#e8e6e0;--soft:#a9b0bb;--rule:#353d49;--accent:#8ebbe6;--focus:#8ebbe6;
--eligible:#37a17f;--ineligible:#d3697d;--undetermined:#d9a441;--mixed:#9b9fe4;
--eligible-tint:#12352b;--ineligible-tint:#45202a;--undetermined-tint:#3f3012;--mixed-tint:#2a2b52;
--eligible-text:#a5e3cd;--ineligible-text:#f5b9c4;--undetermined-text:#f6d798;--mixed-text:#cfd0ff;--mark:#14181f}}
*{box-sizing:border-box}
html{font:16px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:72rem;padding:1.5rem clamp(1rem,4vw,2.5rem) 4rem;overflow-wrap:anywhere}
h1,h2,h3{font-family:Georgia,"Times New Roman","Liberation Serif",serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.6rem,4vw,2.3rem);margin:.2rem 0 .4rem}
h2{font-size:1.45rem;margin:2.6rem 0 .8rem;padding-top:.8rem;border-top:3px double var(--rule)}
h3{font-size:1.15rem;margin:0 0 .3rem}
h4{font-size:.82rem;letter-spacing:.04em;text-transform:uppercase;color:var(--soft);margin:1.1rem 0 .4rem}
p{margin:.4rem 0}ul{margin:.3rem 0;padding-left:1.2rem}li{margin:.2rem 0}
a{color:var(--accent)}code{font-size:.9em}
.faint{color:var(--soft);font-size:.9rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.skip{position:absolute;left:-999rem}.skip:focus{position:static}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.notice{background:var(--card);border:1px solid var(--rule);border-left:5px solid var(--undetermined);padding:.7rem 1rem;border-radius:4px;margin:1rem 0}
.notice p{margin:.15rem 0}
nav ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;font-size:.95rem}
figure{margin:1.2rem 0;background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:1rem 1.2rem}
figcaption{margin-bottom:.8rem}
.scroller{overflow-x:auto}
svg{display:block}svg.wide{width:100%;min-width:46rem;height:auto}svg.defs{position:absolute}
svg text{font:11.5px system-ui,"Segoe UI",Roboto,Arial,"Liberation Sans",sans-serif;fill:var(--ink)}
svg text.axis{fill:var(--soft);font-size:11px}svg text.count{text-anchor:end;font-weight:600}svg .strong{font-weight:700}
svg text.node-label{paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
svg .row.empty text{fill:var(--soft)}
.paint.eligible{fill:var(--eligible)}.paint.ineligible{fill:var(--ineligible)}.paint.undetermined{fill:var(--undetermined)}.paint.mixed{fill:var(--mixed)}
.hatch{stroke:var(--mark);stroke-width:1.1;opacity:.55}.dot{fill:#5c3d00;opacity:.55}.faint-hatch{stroke:var(--accent);stroke-width:1;opacity:.6}
.year{stroke:var(--rule);stroke-width:.5}.year.marked{stroke-width:1}.rule{stroke:var(--rule);stroke-width:.5}.base{stroke:var(--soft);stroke-width:1}
.certain{fill:var(--accent)}.possible{stroke:var(--accent);stroke-width:.7}.node{fill:var(--soft)}
.ribbon{fill-opacity:.42}.ribbon:hover{fill-opacity:.75}.ribbon.eligible{fill:var(--eligible)}.ribbon.ineligible{fill:var(--ineligible)}.ribbon.undetermined{fill:var(--undetermined)}.ribbon.mixed{fill:var(--mixed)}
.outcome-bar{width:100%;height:30px;border-radius:4px}
.tiles{list-style:none;padding:0;margin:.9rem 0 0;display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.7rem}
.tile{margin:0;padding:.7rem .9rem;border:1px solid var(--rule);border-radius:6px;display:flex;flex-direction:column;align-items:flex-start;gap:.15rem}
.scripted .tile{padding:0}.tile button{all:unset;box-sizing:border-box;width:100%;height:100%;padding:.7rem .9rem;border-radius:6px;display:flex;flex-direction:column;align-items:flex-start;gap:.15rem;cursor:pointer}.tile button:hover,.tile button[aria-pressed=true]{box-shadow:0 0 0 2px var(--accent)}.tile button:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.tile-count{font:600 1.9rem/1.1 Georgia,"Liberation Serif",serif}
.badge{display:inline-block;padding:.05rem .5rem;border-radius:3px;font-size:.8rem;font-weight:600;white-space:normal;border:1px solid currentColor}
.badge::before{margin-right:.35em}
.badge.eligible{background:var(--eligible-tint);color:var(--eligible-text)}.badge.eligible::before{content:"✓"}
.badge.ineligible{background:var(--ineligible-tint);color:var(--ineligible-text)}.badge.ineligible::before{content:"✕"}
.badge.undetermined{background:var(--undetermined-tint);color:var(--undetermined-text)}.badge.undetermined::before{content:"?"}
.badge.mixed{background:var(--mixed-tint);color:var(--mixed-text)}.badge.mixed::before{content:"±"}
.badge.outline{background:none;border-style:dashed}.badge.outline::before{content:none}.badge.outline.waits{color:var(--soft)}
.second{margin:.3rem 0;font-size:.95rem}#case-table .second{font-size:.85rem}.verdict+.second{margin:-.2rem 0 .8rem}
.tiers{margin-top:.9rem}.outline-bar{width:100%;height:20px}.outlined{fill:none;stroke-width:2;stroke-dasharray:5 3}
.outlined.eligible{stroke:var(--eligible)}.outlined.ineligible{stroke:var(--ineligible)}.outlined.undetermined{stroke:var(--undetermined)}.outlined.mixed{stroke:var(--mixed)}
.mark{font-weight:600;font-size:.85rem}.mark.met{color:var(--eligible-text)}.mark.pending{color:var(--undetermined-text)}
.bars{list-style:none;padding:0}.bars li{display:grid;grid-template-columns:minmax(9rem,1.6fr) minmax(6rem,2fr) 3.5rem;gap:.2rem .8rem;align-items:center;padding:.3rem 0;border-bottom:1px solid var(--rule)}
.bar{width:100%;height:14px}.bar-count{text-align:right;font-weight:600;font-variant-numeric:tabular-nums}.bar-label{font-size:.95rem}
table{border-collapse:collapse;width:100%;font-size:.93rem}th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--rule)}
thead th{font-size:.8rem;color:var(--soft);border-bottom:2px solid var(--rule)}#case-table thead th{position:sticky;top:0;background:var(--paper);z-index:1}td.number{text-align:right;font-variant-numeric:tabular-nums}
tbody th{font-weight:600}
details.numbers,details.sources{margin-top:.5rem;font-size:.9rem}summary{cursor:pointer;color:var(--accent)}
#controls{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:.7rem;padding:1rem;background:var(--card);border:1px solid var(--rule);border-radius:8px}
#controls[hidden],[hidden]{display:none!important}
#controls label{font-size:.82rem;color:var(--soft);display:flex;flex-direction:column;gap:.2rem;min-width:0}
#controls .wide{grid-column:span 2}
input,select,button{font:inherit;color:var(--ink);background:var(--paper);border:1px solid var(--soft);border-radius:5px;padding:.4rem .55rem;max-width:100%;min-width:0;width:100%}
button{cursor:pointer;width:auto}#clear{align-self:end}
#case-table{table-layout:fixed}#case-table thead th:nth-child(1){width:max(13%,11.5rem)}#case-table thead th:nth-child(2){width:17%}#case-table thead th:nth-child(3){width:33%}#case-table thead th:nth-child(4){width:14%}
#status{font-weight:600;margin:.8rem 0}
#case-table th button{border:0;background:none;padding:.1rem 0;color:var(--accent);font-weight:600;text-align:left}
#case-table th button::before{content:"▸ "}#case-table tr.open th button::before{content:"▾ "}
#case-table tr.case{cursor:pointer}#case-table tr.case:hover{background:var(--card)}
#case-table tr.case>th{border-left:5px solid transparent}
tr.case.eligible>th{border-left-color:var(--eligible)!important}tr.case.ineligible>th{border-left-color:var(--ineligible)!important}tr.case.undetermined>th{border-left-color:var(--undetermined)!important}tr.case.mixed>th{border-left-color:var(--mixed)!important}
.opened>td{background:var(--card);padding:.4rem 1.2rem 1.2rem}
.charge{border-left:4px solid var(--rule);padding:.1rem 0 .1rem .8rem;margin:.6rem 0}.charge.eligible{border-color:var(--eligible)}.charge.ineligible{border-color:var(--ineligible)}.charge.undetermined{border-color:var(--undetermined)}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.1rem 1.2rem;margin:0}.facts div{border-bottom:1px solid var(--rule);padding:.25rem 0}.facts dt{font-size:.8rem;color:var(--soft)}.facts dd{margin:0;white-space:pre-line}
article.case-section{background:var(--card);border:1px solid var(--rule);border-radius:8px;padding:.4rem 1.2rem 1.2rem;margin:1rem 0}
.verdict{font-size:1.15rem;display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin:.6rem 0}.verdict .badge{font-size:1.05rem;padding:.2rem .7rem}
footer{margin-top:3rem;font-size:.85rem;color:var(--soft)}
.document .wide{overflow-wrap:normal;word-break:normal}.document .wide td,.document .wide thead th{min-width:4.5rem}.document .wide td:last-child{min-width:11rem}.document .wide tbody th{min-width:6.5rem}
.document h3{margin:1.6rem 0 .2rem}h2.alert{color:var(--ineligible-text)}.center{text-align:center}.right{text-align:right}.signature{margin-top:3rem;text-align:center}mark{background:var(--undetermined-tint);color:inherit}
@media (max-width:44rem){
body{padding-top:1rem}figure{padding:.8rem}#controls{grid-template-columns:1fr 1fr;gap:.5rem .7rem}#controls .wide,#clear{grid-column:1/-1}
.bars li{grid-template-columns:1fr 3.5rem}.bars .bar-label{grid-column:1/-1}
#case-table thead{position:absolute;left:-999rem}
#case-table tbody,#case-table tr,#case-table td,#case-table tbody th{display:block;width:100%}
#case-table tr.case{border-bottom:1px solid var(--rule);padding:.5rem 0}#case-table tr.case>*{border-bottom:0;padding:.12rem .6rem}
#case-table td[data-label]:not(:empty)::before{content:attr(data-label) ": ";color:var(--soft);font-size:.8rem}
.opened>td{padding:.2rem .6rem 1rem}}
@page{margin:16mm 14mm 18mm}
@media print{
.document .wide{font-size:.75rem}
:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--rule:#bbb;--accent:#173a5b;--eligible:#0f6b52;--ineligible:#b4465a;--undetermined:#e3a93a;--mixed:#8b8fd6;
--eligible-tint:#fff;--ineligible-tint:#fff;--undetermined-tint:#fff;--mixed-tint:#fff;--eligible-text:#0a4d3a;--ineligible-text:#80283a;--undetermined-text:#6b4700;--mixed-text:#3b3f94;--mark:#fff;color-scheme:light}
html{font-size:10pt}body{max-width:none;padding:0}nav,#controls,#more,.skip,details.numbers>summary,noscript .hint{display:none!important}
figure:not(#open),.bars li,.charge,tr.case,article.case-section .verdict,.tile{break-inside:avoid}h2,h3,h4{break-after:avoid}svg.wide{min-width:0}.scroller{overflow:visible}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}.year{stroke:#ddd}#case-table thead th{position:static}.on-paper::details-content{content-visibility:visible;display:block}thead{display:table-header-group}a{color:inherit;text-decoration:none}}
`;
