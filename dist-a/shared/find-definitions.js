import{stat,readdir}from'node:fs/promises';
import{join}from'node:path';
import{M as MicrocertError}from'./foundation.js';
var findDefinitions=(async function (t){
const i=[];
for(const n of t){
const e=n!=="-"&&await isDirectory(n);
if(!e)i.push(n);
else i.push(...await filesIn(n));
}
return i;
});
var isDirectory=(async function (t){
return stat(t).then(
(i)=>i.isDirectory(),
()=>false
);
});
const DEFINITION=/\.(?:ya?ml|json)$/i;


async function filesIn(t){
const i=await readdir(t,{recursive:true,withFileTypes:true});
const n=i.filter((e)=>e.isFile()&&DEFINITION.test(e.name)).map((e)=>join(e.parentPath,e.name)).filter((e)=>!/(?:^|[\\/])(?:\.[^\\/]+|node_modules)[\\/]/.test(e.slice(t.length))).filter((e)=>!/[\\/]\.[^\\/]+$/.test(e));
if(n.length>0)return n.sort();
throw new MicrocertError("ERR_FILE_UNREADABLE",{source:t,hint:NONE});
}
const NONE={
en:"there is no YAML or JSON file in this folder",
fr:"il n\u2019y a pas de fichier YAML ou JSON dans ce dossier"
};
export{findDefinitions as f};
//# sourceMappingURL=find-definitions.js.map
