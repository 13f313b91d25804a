/** The page's style: light and dark, and for paper. Every level has its word; colour only helps. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1b1f24;--faint:#545d68;--line:#c9d0d8;--accent:#0b4f8a;--panel:#f5f7f9;
--l0:#fff;--l1:#eef3fa;--l2:#d6e4f5;--l3:#a9c9ec;--l4:#124a86;--l4-ink:#fff;--error:#a3191f;--warning:#7a4b00;--info:#3d4a57}
@media (prefers-color-scheme:dark){:root{--ground:#14181d;--ink:#e8ebee;--faint:#a7b0ba;--line:#3b444f;--accent:#8cc0f2;--panel:#1c222a;
--l0:#14181d;--l1:#1b2836;--l2:#203a56;--l3:#275785;--l4:#9fcbf7;--l4-ink:#0b1a29;--error:#ff9a9a;--warning:#f0c177;--info:#b9c4cf}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.75rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .4rem}
h2{font-size:1.3rem;line-height:1.3;margin:2.5rem 0 .6rem}
h3{font-size:1.05rem;margin:1.4rem 0 .4rem}
p{margin:.4rem 0;max-width:46rem}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,select:focus-visible,input:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.4rem .8rem}
.faint{color:var(--faint)}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem}
table{border-collapse:separate;border-spacing:0;font-size:.9rem}
.map th,.map td{border-right:1px solid var(--line);border-bottom:1px solid var(--line);padding:.4rem .5rem;text-align:left;vertical-align:top}
.map thead th{background:var(--panel);min-width:6.4rem;max-width:11rem;font-weight:600;vertical-align:bottom}
.map tbody th,.map thead th:first-child{position:sticky;left:0;background:var(--panel);min-width:min(16rem,50vw);max-width:20rem;font-weight:600;z-index:1}
.map td{white-space:nowrap}
.level-0{background:var(--l0)}.level-1{background:var(--l1)}.level-2{background:var(--l2)}.level-3{background:var(--l3)}
.level-4{background:var(--l4);color:var(--l4-ink)}.level-4 a{color:inherit}
td a{color:inherit}
.below{display:block;font-size:.8rem;font-weight:400;overflow-wrap:anywhere}
.levels th,.levels td{padding:.2rem 1.2rem .2rem 0;text-align:left;font-weight:400;vertical-align:top}
.levels th{font-weight:600}
blockquote{margin:.5rem 0;padding:.2rem 0 .2rem 1rem;border-left:.25rem solid var(--line);max-width:46rem}
.finding{border:1px solid var(--line);border-left-width:.35rem;border-radius:.3rem;padding:.5rem .9rem .6rem;margin:.6rem 0;break-inside:avoid}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.info{border-left-color:var(--info)}
.finding h4{margin:0;font-size:1rem}
.finding p{margin:.25rem 0}
.word{font-weight:700}.error .word{color:var(--error)}.warning .word{color:var(--warning)}.info .word{color:var(--info)}
dl{margin:.3rem 0 0}dt{font-weight:600;float:left;clear:left;margin-right:.45rem}dd{margin:0 0 .15rem}
details{margin:.6rem 0}summary{cursor:pointer;font-weight:600}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 1.4rem;align-items:center;background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.6rem .9rem;margin:1.2rem 0}
.filters fieldset{border:0;padding:0;margin:0;display:flex;flex-wrap:wrap;gap:.3rem 1rem}
.filters legend{float:left;font-weight:600;margin-right:.8rem}
.filters label{max-width:100%}.filters select{font:inherit;max-width:min(22rem,100%);color:inherit;background:var(--ground);border:1px solid var(--faint);border-radius:.25rem;padding:.15rem .3rem}
footer{border-top:1px solid var(--line);margin-top:3rem;padding-top:1rem;padding-bottom:2.5rem;font-size:.92rem}
[hidden]{display:none!important}
@page{size:A4 landscape;margin:12mm}
@media print{:root{--ground:#fff;--ink:#000;--faint:#333;--line:#999}
body{font-size:10pt}header,main,footer{max-width:none;padding:0}.filters,.skip{display:none}.scroll{overflow:visible;border:0}
.map{font-size:6pt;table-layout:fixed;width:100%;border-top:1px solid var(--line)}.map th,.map td{padding:.2rem .1rem;white-space:normal;overflow-wrap:anywhere;hyphens:auto}
.map thead th{min-width:0;max-width:none;height:9.5rem;writing-mode:vertical-rl;transform:rotate(180deg)}
.map thead th:first-child{position:static;width:14%;writing-mode:horizontal-tb;transform:none}.map tbody th{position:static;min-width:0}.map tr{break-inside:avoid}
.map td[class]{background:none;color:#000}.level-3,.level-4{font-weight:700}.below{font-size:6pt;font-weight:400}
section.document{break-before:page}
details>*{display:block}a{color:inherit;text-decoration:none}}
`;

/** SHA-256 of {@link PAGE_STYLE} in base64: the page's content policy allows this style and no other. */
export const PAGE_STYLE_HASH = 'W46iT2PRUxNzg5Dsaq3Vz2EIFyTycxyD3dbTWXTQhYU=';
