/** The page's script: shows the filters, and hides what they leave out. Without it the page shows everything. */
export const PAGE_SCRIPT = `
const form=document.querySelector('.filters');
if(form){
form.hidden=false;
const apply=()=>{
const shown=new Set([...form.querySelectorAll('input[name=severity]:checked')].map((box)=>box.value));
const chosen=form.querySelector('select')?.value??'';
for(const one of document.querySelectorAll('.finding'))one.hidden=!shown.has(one.dataset.severity);
for(const one of document.querySelectorAll('section.document'))one.hidden=chosen!==''&&one.id!==chosen;
const left=document.querySelectorAll('section.document:not([hidden]) .finding:not([hidden])').length;
form.querySelector('output').textContent=form.dataset.count.replace('{count}',String(left));
};
form.addEventListener('change',apply);
apply();
}
addEventListener('beforeprint',()=>{for(const one of document.querySelectorAll('details'))one.open=true});
`;

/** SHA-256 of {@link PAGE_SCRIPT} in base64: the page's content policy allows this script and no other. */
export const PAGE_SCRIPT_HASH = 'VinPMJ8qkM4cne2gNXLK6yONdyXW1k/yIOhWK3uQEUI=';
