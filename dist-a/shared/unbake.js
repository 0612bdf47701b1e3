import{b as assertWritable,g as readBytes,c as styleFor,h as renderFindings,E as EXIT,w as writeWhole}from'./terminal.js';
import{M as MOST_CARRIER_BYTES}from'./taken-out.js';
import{ak as printable,g as isMicrocertError,al as withSource}from'./foundation.js';
import{unbake as unbake$1}from'./unbake2.js';
const unbake={
name:"unbake",
operands:"FILE|-",
count:{least:1,most:1},
options:{
out:{
type:"string",
value:"FILE",
text:{
en:"where to write the credential; standard output by default",
fr:"o\xF9 \xE9crire le justificatif ; sortie standard par d\xE9faut"
}
},
first:{
type:"boolean",
text:{
en:"take the first of several credentials, which are an error otherwise",
fr:"prendre le premier de plusieurs justificatifs, qui sont sinon une erreur"
}
},
force:{
type:"boolean",
text:{en:"replace a file that exists",fr:"remplacer un fichier existant"}
}
},
examples:[
{
line:"microcert unbake badge.png --out badge.json",
text:{
en:"for a program that reads no pictures",
fr:"pour un programme qui ne lit pas les images"
}
}
],
notes:[
{
en:"Nothing is verified here: microcert verify reads pictures as well.",
fr:"Rien n\u2019est v\xE9rifi\xE9 ici : microcert verify lit aussi les images."
}
],
run:runUnbake
};
async function runUnbake({files:o,option:i,flag:n,locale:r,say:l},e){
const[s="-"]=o;
const t=i("out")==="-"?void 0:i("out");
const u=n("force");
if(t!==void 0)await assertWritable([t],{replace:u,inputs:[s]});
const d=await readBytes(s,e,MOST_CARRIER_BYTES);
const{text:a,notes:c}=await opened(d,s,n("first"));
const f=styleFor(e.colours);
if(c.length>0)e.err(`${renderFindings(c,{locale:r,style:f}).join("\n")}
`);
if(t===void 0){
const h=e.colours?a.split("\n").map(printable).join("\n"):a;
e.out(`${h}
`);
return EXIT.good;
}
await writeWhole({path:t,text:`${a}
`,replace:u});
const p={
en:`${t} is written; nothing of it was verified.`,
fr:`${t} est \xE9crit ; rien n\u2019en a \xE9t\xE9 v\xE9rifi\xE9.`
};
e.out(`${f.good("\u2714")} ${printable(l(p))}
`);
return EXIT.good;
}
async function opened(o,i,n){
try{
return await unbake$1(o,n?{onDuplicate:"first"}:{});
}catch(r){
throw isMicrocertError(r)?withSource(r,i):r;
}
}
export{unbake};
//# sourceMappingURL=unbake.js.map
