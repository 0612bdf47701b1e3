import{stat}from'node:fs/promises';
import{M as MicrocertError,W as decodeBase64url}from'./foundation.js';
import{J as JOBS_TEXTS}from'./part-texts.js';
import{i as isFileName}from'./file-name.js';
const PLACE_VARIABLE="MICROCERT_REGISTRY";
const KEY_VARIABLE="MICROCERT_REGISTRY_KEY";
const DEFAULT_PLACE="microcert.db";
const REGISTRY_OPTION={
registry:{
type:"string",
value:"FILE|URL",
text:{
en:"where it is kept what was issued: a file (SQLite), or postgres://\u2026; default MICROCERT_REGISTRY, else microcert.db; the key to an encrypted one is in MICROCERT_REGISTRY_KEY",
fr:"o\xF9 l\u2019on garde ce qui a \xE9t\xE9 d\xE9livr\xE9 : un fichier (SQLite), ou postgres://\u2026 ; par d\xE9faut MICROCERT_REGISTRY, sinon microcert.db ; la cl\xE9 d\u2019un registre chiffr\xE9 est dans MICROCERT_REGISTRY_KEY"
}
}
};
function registryPlace({option:e},r){
const t=e("registry");
if(t!==void 0&&holdsPassword(t))
throw new MicrocertError("ERR_USAGE",{hint:PASSWORD});
return t??(r.env[PLACE_VARIABLE]||DEFAULT_PLACE);
}
function registryFile(e,r){
const t=registryPlace(e,r);
return isAddress(t)?void 0:t;
}
async function withRegistry(e,r,t){
const s=registryPlace(e,r);
if(!isAddress(s)){
const{size:i}=await stat(s).catch((o)=>{
throw new MicrocertError("ERR_FILE_UNREADABLE",{source:s,cause:o,hint:NO_REGISTRY});
});
if(i===0)throw new MicrocertError("ERR_INPUT_EMPTY",{source:s,hint:EMPTY});
}
const n=await openRegistryFor(e,r);
try{
return await t(n);
}finally{
await n.close();
}
}
function assertPostgres(e,r){
if(!isAddress(registryPlace(e,r)))
throw new MicrocertError("ERR_JOBS_PLACE",{hint:ADDRESS},JOBS_TEXTS);
}
async function openRegistryFor(e,r,{keep:t}={}){
const{openRegistry:s}=await import("../registry/index.js");
const n=r.env[KEY_VARIABLE];
return s({
driver:await driverFor(registryPlace(e,r)),
clock:r.clock,
random:r.random,
...t&&{keep:t},
...n&&{encryptionKey:keyIn(n)}
});
}
async function driverFor(e){
if(isAddress(e)){
if(!URL.canParse(e))throw new MicrocertError("ERR_USAGE",{hint:ADDRESS_FORM});
const{postgresDriver:t}=await import("../registry/postgres/index.js");
return t({connectionString:e});
}
if(!isFileName(e))throw new MicrocertError("ERR_USAGE",{hint:NO_FILE});
const{sqliteDriver:r}=await import("../registry/sqlite/index.js");
return r({file:e});
}
function holdsPassword(e){
if(!isAddress(e))return false;
if(!URL.canParse(e))return/^[a-z]+:\/\/[^@/?#]*:[^@]*@/i.test(e);
const{password:r,searchParams:t}=new URL(e);
return r!==""||t.has("password");
}
function isAddress(e){
return/^postgres(ql)?:\/\//i.test(e);
}
function keyIn(e){
try{
const r=decodeBase64url(e.trim());
if(r.length===32)return r;
}catch{
}
throw new MicrocertError("ERR_USAGE",{hint:KEY_FORM});
}
const ADDRESS_FORM={
en:"the address of the registry must have the form postgres://user@host:port/database; signs such as / and [ in a password are written %2F and %5B",
fr:"l\u2019adresse du registre doit avoir la forme postgres://utilisateur@h\xF4te:port/base ; des signes comme / et [ dans un mot de passe s\u2019\xE9crivent %2F et %5B"
};
const NO_FILE={
en:"the registry is a file, or postgres://\u2026; where a file has such a name, write ./ before it",
fr:"le registre est un fichier, ou postgres://\u2026 ; si un fichier porte un tel nom, \xE9crire ./ devant"
};
const KEY_FORM={
en:"MICROCERT_REGISTRY_KEY must be 32 random bytes in base64url (43 characters)",
fr:"MICROCERT_REGISTRY_KEY doit \xEAtre 32 octets al\xE9atoires en base64url (43 caract\xE8res)"
};
const PASSWORD={
en:"a password on the command line is seen by every user of the machine: set the environment variable MICROCERT_REGISTRY instead, or PGPASSWORD",
fr:"un mot de passe sur la ligne de commande est visible de tous les utilisateurs de la machine : d\xE9finir plut\xF4t la variable d\u2019environnement MICROCERT_REGISTRY, ou PGPASSWORD"
};
const EMPTY={
en:"this file is no registry, or has lost all that was in it: go back to the last good backup",
fr:"ce fichier n\u2019est pas un registre, ou a tout perdu : revenir \xE0 la derni\xE8re bonne sauvegarde"
};
const NO_REGISTRY={
en:"there is no registry of this name; microcert issue --learners makes one",
fr:"aucun registre de ce nom ; microcert issue --learners en cr\xE9e un"
};
const ADDRESS={
en:"give its address, postgres://\u2026, with --registry or in MICROCERT_REGISTRY; on one machine, microcert issue --learners needs none",
fr:"donner son adresse, postgres://\u2026, avec --registry ou dans MICROCERT_REGISTRY ; sur une seule machine, microcert issue --learners s\u2019en passe"
};
export{REGISTRY_OPTION as R,assertPostgres as a,openRegistryFor as o,registryFile as r,withRegistry as w};
//# sourceMappingURL=open-registry.js.map
