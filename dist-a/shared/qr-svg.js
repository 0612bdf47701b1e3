import{e as escapeXml}from'./escape-xml.js';
import{q as qrMatrix,Q as QUIET_ZONE}from'./credential-link.js';
const LEAST_CONTRAST=4.5;
function qrSvg(t,e){
const{title:o,size:s,colours:{dark:r="#000000",light:n="#ffffff"}={},...i}=e;
if(typeof o!=="string"||o.trim()==="")
throw new TypeError("title: must say what the code is for");
mustDiffer(r,n);
const{size:h,modules:a}=qrMatrix(t,i);
const f=h+2*QUIET_ZONE;
return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${f} ${f}"${measures(s)} role="img" shape-rendering="crispEdges"><title>${escapeXml(o)}</title><path fill="${n}" d="M0 0h${f}v${f}H0z"/><path fill="${r}" d="${qrShape(a)}"/></svg>`;
}
function measures(t){
if(t===void 0)return"";
const e=typeof t==="number"?Number.isFinite(t)&&t>0:/^(?!0+(\.0+)?[a-z])\d{1,5}(\.\d{1,4})?(mm|cm|in|pt|px)$/.test(t);
if(!e)throw new TypeError("size: must be a number of pixels, or a length such as 40mm");
return` width="${t}" height="${t}"`;
}
function qrShape(t){
let e="";
for(const[o,s]of t.entries()){
for(let r=0;r<s.length;r+=1){
const n=r;
while(s[r])r+=1;
if(r>n)e+=`M${n+QUIET_ZONE} ${o+QUIET_ZONE}h${r-n}v1h${n-r}z`;
}
}
return e;
}
function mustDiffer(t,e){
const o=(luminance("light",e)+0.05)/(luminance("dark",t)+0.05);
if(o<LEAST_CONTRAST)
throw new TypeError("colours: dark must be darker than light by a contrast of 4.5 or more");
}
function luminance(t,e){
if(typeof e!=="string"||!/^#[0-9a-f]{6}$/i.test(e))
throw new TypeError(`colours.${t}: must be written #rrggbb`);
const[o=0,s=0,r=0]=[1,3,5].map((n)=>{
const i=Number.parseInt(e.slice(n,n+2),16)/255;
return i<=0.04045?i/12.92:((i+0.055)/1.055)**2.4;
});
return 0.2126*o+0.7152*s+0.0722*r;
}
export{qrShape as a,qrSvg as q};
//# sourceMappingURL=qr-svg.js.map
