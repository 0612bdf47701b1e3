import{b as assertWritable,g as readBytes,f as readText,w as writeWhole,c as styleFor,E as EXIT}from'./terminal.js';
import{M as MOST_CARRIER_BYTES}from'./taken-out.js';
import{M as MicrocertError,ak as printable,g as isMicrocertError,al as withSource}from'./foundation.js';
import{b as bake$1}from'./bake2.js';
const bake={
name:"bake",
operands:"IMAGE CREDENTIAL|-",
count:{least:2,most:2},
options:{
out:{
type:"string",
value:"FILE",
text:{
en:"where to write the picture with the credential in it",
fr:"o\xF9 \xE9crire l\u2019image avec le justificatif"
}
},
"keep-baked":{
type:"boolean",
text:{
en:"refuse a picture that carries a credential already, instead of replacing that",
fr:"refuser une image qui contient d\xE9j\xE0 un justificatif, au lieu de le remplacer"
}
},
force:{
type:"boolean",
text:{en:"replace a file that exists",fr:"remplacer un fichier existant"}
}
},
examples:[
{
line:"microcert bake soil.png badge.json --out badge.png",
text:{
en:"into a PNG, which stays the picture it was",
fr:"dans un PNG, qui reste l\u2019image qu\u2019il \xE9tait"
}
},
{
line:"microcert issue soil.yaml --award award.json --issuer issuer.json --key issuer-key.json | microcert bake soil.svg - --out badge.svg",
text:{en:"right after issuing, into an SVG",fr:"d\xE8s la d\xE9livrance, dans un SVG"}
}
],
run:runBake
};
async function runBake({files:o,option:s,flag:i,say:a},e){
const[t="-",n="-"]=o;
const r=s("out");
const c=i("force");
if(r===void 0)throw new MicrocertError("ERR_USAGE",{hint:OUT_NEEDED});
if(t==="-"&&n==="-")
throw new MicrocertError("ERR_USAGE",{hint:ONE_STDIN});
await assertWritable([r],{replace:c,inputs:[t,n]});
const u=await readBytes(t,e,MOST_CARRIER_BYTES);
const l=await readText(n,e);
const d=baked({picture:u,text:l,replace:!i("keep-baked")},{image:t,credential:n});
await writeWhole({path:r,text:d,replace:c});
const E={
en:`${r} carries the credential: whoever has the picture can verify it.`,
fr:`${r} contient le justificatif : qui a l\u2019image peut le v\xE9rifier.`
};
e.out(`${styleFor(e.colours).good("\u2714")} ${printable(a(E))}
`);
return EXIT.good;
}
function baked({picture:o,text:s,replace:i},a){
try{
return bake$1(o,s,{replace:i});
}catch(e){
if(!isMicrocertError(e))throw e;
const t=/^ERR_(CARRIER_CREDENTIAL|JSON_|JWT_)/.test(e.code);
throw withSource(e,t?a.credential:a.image);
}
}
const OUT_NEEDED={
en:"say with --out where to write the picture: it is not changed in place",
fr:"dire avec --out o\xF9 \xE9crire l\u2019image : elle n\u2019est pas modifi\xE9e sur place"
};
const ONE_STDIN={
en:"standard input (-) is given twice: it can be read once",
fr:"l\u2019entr\xE9e standard (-) est donn\xE9e deux fois : elle ne peut \xEAtre lue qu\u2019une fois"
};
export{bake};
//# sourceMappingURL=bake.js.map
