import{ar as generateKeyPair}from'./everyday.js';
const NO_REGISTRY={
keep:"pseudonyms",
recordDefinition:async({id:n})=>({id:n,version:1,digest:""}),
reservePlaces:async()=>[],
issuedUnder:async()=>/* @__PURE__ */new Map(),
forgottenUnder:async()=>/* @__PURE__ */new Set(),
takenIds:async()=>/* @__PURE__ */new Set(),
recordIssued:async()=>void 0,
beginRun:async()=>void 0,
committedBytes:async()=>0
};
function noFile(){
let n=0;
return{
get length(){
return n;
},
cutOff:0,
isNew:true,
append:async(e)=>{
n+=e.length;
},
cutTo:async(e)=>{
n=e;
},
close:async()=>void 0
};
}
async function noSigner({id:n}){
const{publicKey:e}=await generateKeyPair();
return{
id:`${n}#dry-run`,
algorithm:e.algorithm,
publicKey:e,
sign:async()=>new Uint8Array(64)
};
}
export{NO_REGISTRY,noFile,noSigner};
//# sourceMappingURL=dry-run.js.map
