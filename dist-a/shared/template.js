
const DEFAULT_ACCENT="#0b5a5e";
const MOST_LOGO_BYTES=1048576;
function looksOf({colours:t={},logo:e,frame:o}={}){
const{accent:r=DEFAULT_ACCENT}=t;
if(!/^#[0-9a-f]{6}$/i.test(r))
throw new TypeError('option "template.colours.accent" must be written #rrggbb');
if(contrastWithWhite(r)<LEAST_CONTRAST)
throw new TypeError('option "template.colours.accent" is too light to be read on white');
if(o!==void 0&&typeof o!=="function")
throw new TypeError('option "template.frame" must be a function');
return{accent:r,logo:e&&logoOf(e),frame:o};
}
function usableLooks(t){
try{
looksOf(t);
return true;
}catch{
return false;
}
}
function logoOf({bytes:t,alternative:e}){
if(!(t instanceof Uint8Array)||t.length>MOST_LOGO_BYTES)
throw new TypeError('option "template.logo.bytes" must be bytes, 1 MiB at most');
if(typeof e!=="string")
throw new TypeError('option "template.logo.alternative" must say what the picture shows');
const o=(...r)=>r.every((i,n)=>t[n]===i);
if(o(137,80,78,71))return{bytes:t,alternative:e,type:"image/png"};
if(o(255,216,255))return{bytes:t,alternative:e,type:"image/jpeg"};
throw new TypeError('option "template.logo.bytes" must be a PNG or JPEG picture');
}
const LEAST_CONTRAST=4.5;
function contrastWithWhite(t){
const[e=0,o=0,r=0]=[1,3,5].map((i)=>{
const n=Number.parseInt(t.slice(i,i+2),16)/255;
return n<=0.04045?n/12.92:((n+0.055)/1.055)**2.4;
});
return 1.05/(0.2126*e+0.7152*o+0.0722*r+0.05);
}
export{looksOf,usableLooks};
//# sourceMappingURL=template.js.map
