import{E as isHttpsUrl,M as MicrocertError,g as isMicrocertError,al as withSource}from'./foundation.js';
import{f as readText}from'./terminal.js';
async function renderMethodIn({option:d},o){
const[r,t]=[d("render-method"),d("render-method-url")];
if(t!==void 0&&(r===void 0||!isHttpsUrl(t)))
throw new MicrocertError("ERR_USAGE",{hint:URL_HINT});
if(r===void 0)return{};
const n=await readText(r,o);
const{svgRenderMethod:h}=await import("./svg-render-method.js").then((e)=>e.b);
try{
return{renderMethod:h({svg:n,...t!==void 0&&{url:t} })};
}catch(e){
throw isMicrocertError(e)?withSource(e,r):e;
}
}
const URL_HINT={
en:"--render-method-url is the https address of the very template that --render-method FILE names",
fr:"--render-method-url est l\u2019adresse https du mod\xE8le m\xEAme que nomme --render-method FICHIER"
};
export{renderMethodIn as r};
//# sourceMappingURL=render-method-in.js.map
