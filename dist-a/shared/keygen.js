import{b as assertWritable,w as writeWhole,c as styleFor,E as EXIT}from'./terminal.js';
import{an as KEY_ALGORITHMS,ao as verificationMethodFor,ap as makeDidDocument,al as didWebUrl,aq as didWebFor,ar as generateKeyPair}from'./everyday.js';
import{M as MicrocertError}from'./foundation.js';
const KEY_FILE="issuer-key.json";
const DID_FILE="did.json";
const keygen={
name:"keygen",
operands:"",
count:{least:0,most:0},
options:{
out:{
type:"string",
value:"FILE",
text:{
en:`file of the private key (default ${KEY_FILE}), readable by you alone`,
fr:`fichier de la cl\xE9 priv\xE9e (par d\xE9faut ${KEY_FILE}), lisible par vous seul`
}
},
algorithm:{
type:"string",
value:/* @__PURE__ */KEY_ALGORITHMS.join("|"),
choices:KEY_ALGORITHMS,
text:{
en:"kind of key (default Ed25519); RSA serves for JWT alone",
fr:"type de cl\xE9 (par d\xE9faut Ed25519) ; RSA ne sert qu\u2019aux JWT"
}
},
"did-web":{
type:"string",
value:"HOST[/PATH]",
text:{
en:"make the key for did:web on this host, and its did.json",
fr:"cr\xE9er la cl\xE9 pour did:web sur cet h\xF4te, et son did.json"
}
},
"did-out":{
type:"string",
value:"FILE",
text:{
en:`file of the DID document (default ${DID_FILE})`,
fr:`fichier du document DID (par d\xE9faut ${DID_FILE})`
}
},
force:{
type:"boolean",
text:{en:"replace files that exist",fr:"remplacer les fichiers existants"}
}
},
examples:[
{
line:"microcert keygen --out issuer.json",
text:{
en:"a key that names itself (did:key)",
fr:"une cl\xE9 qui se nomme elle-m\xEAme (did:key)"
}
},
{
line:"microcert keygen --did-web univ.example",
text:{
en:"a key for an issuer on the web (did:web)",
fr:"une cl\xE9 pour un \xE9metteur sur le web (did:web)"
}
}
],
run:runKeygen
};
async function runKeygen(o,i){
const{option:e,flag:a,say:u}=o;
const r=e("out")??KEY_FILE;
const d=e("did-out")??DID_FILE;
const l=a("force");
const t=didOption(e("did-web"));
if(t===void 0&&e("did-out")!==void 0)
throw new MicrocertError("ERR_USAGE",{hint:DID_OUT_ALONE});
await assertWritable(t===void 0?[r]:[r,d],{replace:l});
const f=await makeKeyPair(e("algorithm"),i);
const{publicKey:c}=f;
const s=t===void 0?verificationMethodFor(c):`${t}#${c.multibase??"key-1"}`;
const h={...f.exportJwk(),kid:s};
const y=(n)=>`${JSON.stringify(n,null,2)}
`;
const p={path:r,text:y(h),replace:l,mode:384};
if(t===void 0)await writeWhole(p);
else{
const n=makeDidDocument({did:t,keys:[{publicKey:c,id:s}]});
await writeWhole(p,{path:d,text:y(n),replace:l});
}
const m=styleFor(i.colours);
const x=s.slice(0,s.indexOf("#"));
const E=[
`${m.good("\u2714")} ${u({en:`Private key: ${r} (keep it secret)`,fr:`Cl\xE9 priv\xE9e : ${r} (\xE0 garder secr\xE8te)`})}`,
`  ${u({en:`Id of the issuer: ${x}`,fr:`Identifiant de l\u2019\xE9metteur : ${x}`})}`
];
if(t!==void 0){
const n=didWebUrl(t);
E.push(
`  ${u({en:`Publish ${d} at ${n}`,fr:`Publier ${d} \xE0 l\u2019adresse ${n}`})}`
);
}
i.out(`${E.join("\n")}
`);
return EXIT.good;
}
function makeKeyPair(o,{random:i}){
const e=KEY_ALGORITHMS.find((a)=>a===o)??"Ed25519";
return e==="RSA"?generateKeyPair({algorithm:e}):generateKeyPair({algorithm:e,random:i});
}
const DID_OUT_ALONE={
en:"--did-out goes with --did-web: a did:key has no document to publish",
fr:"--did-out va avec --did-web : un did:key n\u2019a pas de document \xE0 publier"
};
function didOption(o){
if(o===void 0)return void 0;
const[i="",...e]=o.split("/");
return didWebFor(i,e.join("/")||void 0);
}
export{keygen};
//# sourceMappingURL=keygen.js.map
