import{R as REGISTRY_TEXTS}from'./part-texts.js';
import{g as isMicrocertError,M as MicrocertError}from'./foundation.js';
const HINTS={
ERR_REGISTRY_UNAVAILABLE:{
en:"see that the database runs and can be reached, then do the same again: what was recorded stays recorded once",
fr:"v\xE9rifier que la base de donn\xE9es fonctionne et est joignable, puis recommencer : ce qui a \xE9t\xE9 enregistr\xE9 le reste une seule fois"
},
ERR_REGISTRY_UNWRITABLE:{
en:"see that you may write there and that there is room, then do the same again: nothing was half recorded",
fr:"v\xE9rifier que vous pouvez y \xE9crire et qu\u2019il y a de la place, puis recommencer : rien n\u2019a \xE9t\xE9 enregistr\xE9 \xE0 moiti\xE9"
},
ERR_REGISTRY_CORRUPT:{
en:"see that this is the file of the registry and no other; if it is, keep a copy of the database as it is, and go back to the last good backup",
fr:"v\xE9rifier que c\u2019est bien le fichier du registre ; si oui, garder une copie de la base en l\u2019\xE9tat, et revenir \xE0 la derni\xE8re bonne sauvegarde"
}
};
function registryError(e,{cause:r,hint:t=HINTS[e]}={}){
return new MicrocertError(
e,
{
...r!==void 0&&{cause:r},
...t&&{hint:t}
},
REGISTRY_TEXTS
);
}
function translated(e,{trouble:r}){
if(isMicrocertError(e))return e;
const t=r(e);
if(t===void 0)return e;
if(t==="full")
return registryError("ERR_REGISTRY_UNWRITABLE",{cause:e,hint:FULL});
return registryError(t==="again"?"ERR_REGISTRY_UNAVAILABLE":t,{cause:e});
}
const FULL={
en:"the disk is full: make room, then do the same again; nothing was half recorded",
fr:"le disque est plein : lib\xE9rer de la place, puis recommencer ; rien n\u2019a \xE9t\xE9 enregistr\xE9 \xE0 moiti\xE9"
};
export{registryError as r,translated as t};
//# sourceMappingURL=registry-error.js.map
