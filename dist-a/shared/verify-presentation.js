import{a3 as lazily}from'./foundation.js';
import{aM as hasMethods,am as settleOptions,af as assertOption}from'./everyday.js';
function isText(e){
return typeof e==="string"&&e!=="";
}
function isSeconds(e){
return typeof e==="number"&&Number.isSafeInteger(e)&&e>0;
}
const PRESENTATION_POLICY=/* @__PURE__ */Object.freeze({
id:"presentation",
requires:/* @__PURE__ */Object.freeze([
...["presentation.format","presentation.proof","presentation.purpose"],
...["presentation.challenge","presentation.domain","presentation.dates"],
"presentation.holder"
]),
heeds:/* @__PURE__ */Object.freeze([
...["input.limits","jwt.header","presentation.replay"],
...["presentation.credentials","presentation.subject"]
])
});
const CALLER="verifyPresentation";
function settlePresentationOptions(e){
const r=e??{};
const{challenge:s,domain:n,audience:a=n,seen:o,holderIs:i="subject",...l}=r;
const{maxAgeSeconds:c=300,mayBeEmpty:p=false,...d}=l;
const t=(u,m,y)=>assertOption(u,m,y,CALLER);
t("challenge",isText(s),"the text that the holder was asked to sign");
t("domain",isText(n),"the text by which the verifier named itself");
t("audience",isText(a),"a text");
const h=o===void 0||o==="elsewhere"||hasMethods(o,"once");
t("seen",h,'a store with once, or "elsewhere"');
t("holderIs",i==="subject"||i==="anyone",'"subject" or "anyone"');
t("maxAgeSeconds",isSeconds(c),"a whole number above 0");
t("mayBeEmpty",typeof p==="boolean","true or false");
const f=settleOptions(d);
return{
...{challenge:s,domain:n,audience:a},
...{seen:o,holderIs:i,mayBeEmpty:p,credentials:f},
maxAgeMilliseconds:c*1e3
};
}
async function verifyPresentation(e,r){
const s=settlePresentationOptions(r);
const{runPresentation:n}=await verification();
return n(e,s);
}
const verification=/* @__PURE__ */lazily(()=>import("./run-presentation.js"));
export{PRESENTATION_POLICY as P,isSeconds as a,isText as i,verifyPresentation as v};
//# sourceMappingURL=verify-presentation.js.map
