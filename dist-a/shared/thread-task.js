import{N as nativeCrypto}from'./foundation.js';
import{aD as nativeKeyOf,aE as heldNatively,aF as publicKeyFromSpki}from'./everyday.js';
import{F as FRAMEWORKS}from'./catalogue.js';
function heldSignerOf({
id:t,
algorithm:o,
sign:i,
signElsewhere:n
}){
const e=nativeKeyOf({sign:i,...n&&{signElsewhere:n} });
return e&&{id:t,algorithm:o,key:e};
}
function signerHolding({id:t,algorithm:o,key:i}){
const n=nativeCrypto();
if(n===void 0)throw new TypeError("a key that Node holds is of use in Node only");
const{publicForm:e,sign:r}=heldNatively(n,o,i);
return{id:t,algorithm:o,publicKey:publicKeyFromSpki(e),sign:r};
}
const READY="ready";
function threadTask({profile:t,signer:o,suites:i,mapping:n,framework:e},r){
const d=heldSignerOf(o);
if(d===void 0)return void 0;
if(e!==void 0&&!FRAMEWORKS.includes(e))return void 0;
return{profile:t,signer:d,suites:i,mapping:n,framework:e?.id,definition:r};
}
const threadTask$1=/* @__PURE__ */Object.freeze(/* @__PURE__ */Object.defineProperty({
__proto__:null,
READY,
threadTask
},Symbol.toStringTag,{value:"Module"}));
export{READY as R,signerHolding as s,threadTask$1 as t};
//# sourceMappingURL=thread-task.js.map
