import{createRequire}from'node:module';
import{A as ARTWORK_TEXTS}from'../shared/part-texts.js';
import{i as isMeasured}from'../shared/text-width.js';
import{M as MicrocertError}from'../shared/foundation.js';
async function toPng(e,{width:t=600,fonts:o=[]}={}){
if(!Number.isInteger(t)||t<16||t>MOST_PIXELS)
throw new TypeError('the option "width" must be a whole number from 16 to 4096');
const{Resvg:r,fontFile:n}=await peers();
await assertAlone(e);
if(o.length===0&&!isMeasured(shownIn(e)))
throw new MicrocertError("ERR_ARTWORK_LETTERS",{hint:OTHER_FONTS},ARTWORK_TEXTS);
const i=drawing(()=>{
return new r(e,{
fitTo:{mode:"width",value:t},
font:{
loadSystemFonts:false,
fontFiles:[n,...o],
defaultFontFamily:"Noto Sans"
}
});
});
if(!(i.height/i.width*t<=MOST_PIXELS))
throw new MicrocertError("ERR_ARTWORK_SVG",{hint:TOO_HIGH},ARTWORK_TEXTS);
return drawing(()=>new Uint8Array(i.render().asPng()));
}
const MOST_PIXELS=4096;
async function assertAlone(e){
const{readSvg:t}=await import("../shared/read-svg.js").then((n)=>n.a);
const{notes:o}=drawing(()=>t(e));
const r=o.filter(({code:n})=>n==="carrier.svg-external");
if(r.length>0)
throw new MicrocertError(
"ERR_ARTWORK_SVG",
{hint:WITHOUT_REFERENCES,findings:r},
ARTWORK_TEXTS
);
}
function drawing(e){
try{
return e();
}catch(t){
throw new MicrocertError("ERR_ARTWORK_SVG",{cause:t},ARTWORK_TEXTS);
}
}
function shownIn(e){
const t=Array.from(e.matchAll(/<text\b[^>]*>([^<]*)/g),([,o=""])=>o);
return t.join("").replaceAll(/\s/g," ");
}
const FONT="@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf";
async function peers(){
try{
const{Resvg:e}=await import("@resvg/resvg-js");
return{Resvg:e,fontFile:createRequire(import.meta.url).resolve(FONT)};
}catch(e){
throw new MicrocertError("ERR_PEER_MISSING",{hint:INSTALL,cause:e});
}
}
const INSTALL={
en:"type: npm install @resvg/resvg-js @expo-google-fonts/noto-sans",
fr:"taper : npm install @resvg/resvg-js @expo-google-fonts/noto-sans"
};
const TOO_HIGH={
en:"it would be higher than 4096 pixels: ask for a smaller width, or cut it",
fr:"elle ferait plus de 4096 pixels de haut : demander une largeur moindre, ou la couper"
};
const WITHOUT_REFERENCES={
en:"it refers to something outside of it, which is not loaded: put it in as data",
fr:"il renvoie \xE0 quelque chose d\u2019ext\xE9rieur, qui n\u2019est pas charg\xE9 : l\u2019y mettre comme donn\xE9es"
};
const OTHER_FONTS={
en:"give font files that have them with the option fonts, or take the SVG, which is shown in the fonts of the reader",
fr:"donner des fichiers de police qui les contiennent par l\u2019option fonts, ou prendre le SVG, affich\xE9 avec les polices du lecteur"
};
export{toPng};
//# sourceMappingURL=to-png-node.js.map
