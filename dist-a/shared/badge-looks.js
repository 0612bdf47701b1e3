import{g as readBytes}from'./terminal.js';
import{M as MOST_CARRIER_BYTES}from'./taken-out.js';
import{M as MicrocertError}from'./foundation.js';
async function readBadgeLooks({option:r},o,{logo:n="logo"}={}){
const[e,a,t]=[r("image"),r(n),r("badge-lang")];
return{
...e!==void 0&&{image:await readBytes(e,o,MOST_CARRIER_BYTES)},
artwork:{
colours:coloursIn(r("colours")),
...a!==void 0&&{logo:await readBytes(a,o)},
...t!==void 0&&{locale:t}
}
};
}
async function drawBadge({subject:r,image:o,options:n},e){
const{badgeArtwork:a,pictureInData:t}=await import("../artwork/index.js");
const i=e.image??(o===void 0?void 0:t(o));
const s=()=>new TextEncoder().encode(a(r,{...n,...e.artwork}));
const c=i??s();
const{sniffCarrier:d}=await import("../carriers/index.js");
return{bytes:c,kind:d(c),isDrawn:i===void 0};
}
async function badgeAs(r,o){
if(r==="svg"&&o.kind==="png")
throw new MicrocertError("ERR_USAGE",{hint:NO_SVG_OF_PNG});
if(r==="svg"||o.kind!=="svg")return o.bytes;
const{toPng:n}=await import("../artwork/to-png-node.js");
return n(new TextDecoder().decode(o.bytes));
}
const COLOURS=/^(#(?:[\da-f]{3}|[\da-f]{6}))(?:,(#(?:[\da-f]{3}|[\da-f]{6})))?$/i;
function coloursIn(r){
if(r===void 0)return{};
const[,o,n]=COLOURS.exec(r)??[];
if(o===void 0)throw new MicrocertError("ERR_USAGE",{hint:COLOURS_HINT});
return{primary:o,...n!==void 0&&{accent:n} };
}
const NO_SVG_OF_PNG={
en:"the picture is a PNG, of which no SVG can be made: use --png, or give an SVG",
fr:"l\u2019image est un PNG, dont on ne peut faire un SVG : utiliser --png, ou donner un SVG"
};
const COLOURS_HINT={
en:'write --colours as "#1b2a4a" or "#1b2a4a,#d9ac4e"',
fr:'\xE9crire --colours sous la forme "#1b2a4a" ou "#1b2a4a,#d9ac4e"'
};
export{badgeAs as b,drawBadge as d,readBadgeLooks as r};
//# sourceMappingURL=badge-looks.js.map
