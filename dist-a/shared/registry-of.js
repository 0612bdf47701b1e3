import{t as translated,r as registryError}from'./registry-error.js';
import{$ as canonicalJson,P as formatDateTime,a as appendPointer,X as encodeMultibase,Z as decodeMultibase,s as stringMember,y as parseJsonStrictly,g as isMicrocertError,_ as encodeBase64url,i as isJsonObject,p as parseDateTime}from'./foundation.js';
import{hash,createCipheriv}from'node:crypto';
import{bd as verifySignature}from'./everyday.js';
import{i as isHeld}from'./held-texts.js';
const ATTEMPTS=6;
function writing(e,t){
return untilDone(e,()=>e.db.transaction().execute(t));
}
function writingDerived(e,t){
return untilDone(e,()=>e.connection.derived(e.db,t));
}
async function untilDone({connection:e},t){
for(let n=1; ;n+=1){
try{
return await t();
}catch(s){
if(n>=ATTEMPTS||e.trouble(s)!=="again")
throw translated(s,e);
}
await new Promise((s)=>setTimeout(s,2**n*5));
}
}
async function reading({db:e,connection:t},n){
const s=e.transaction().setAccessMode("read only").setIsolationLevel("repeatable read");
return s.execute(n).catch((a)=>{
throw translated(a,t);
});
}
function digestOf(e){
return hash("sha256",e,"base64url");
}
function hashOfEvent({
sequence:e,
at:t,
type:n,
payload:s,
previous:a
}){
const[i,r,o]=[t,a,n].map((d)=>JSON.stringify(d));
return digestOf(
`{"at":${i},"payload":${s},"previous":${r},"sequence":${e},"type":${o}}`
);
}
function beginningOf(e){
return digestOf(e);
}
async function chainEnd({id:e},t){
const n=await t.selectFrom("events").select(["sequence","hash"]).orderBy("sequence","desc").limit(1).executeTakeFirst();
return n??{sequence:0,hash:beginningOf(e)};
}
async function nextInChain(e,t){
await e.connection.lock(t,"chain");
const{sequence:n,hash:s}=await chainEnd(e,t);
return{sequence:n+1,hash:s};
}
function appendEvent(e,t,n,{type:s,payload:a}){
return appendWritten(e,t,n,{type:s,payload:canonicalJson(a)});
}
async function appendWritten(e,t,n,{type:s,payload:a}){
const{sequence:i,hash:r}=n;
const o={sequence:i,at:formatDateTime(e.clock()),type:s,payload:a,previous:r};
const d=hashOfEvent(o);
await t.insertInto("events").values({...o,hash:d}).execute();
return{sequence:i,hash:d};
}
function pseudonymFor({pseudonym:e},t,n){
return e(t,n.normalize("NFC"));
}
function pseudonymsFor({pseudonym:e},t,n){
const s=/* @__PURE__ */new Set([n.normalize("NFC"),n.normalize("NFD"),n]);
return[...s].map((a)=>e(t,a));
}
function forgottenMark({pseudonym:e},t){
return e("forgotten",t);
}
async function forgottenUnder(e,t){
const{db:n,connection:s}=e;
try{
const a=await n.selectFrom("forgotten").select("mark").limit(1).executeTakeFirst();
if(a===void 0||t.length===0)return/* @__PURE__ */new Set();
const i=t.map((c)=>({
key:c,
marks:pseudonymsFor(e,"award-key",c).map((u)=>forgottenMark(e,u))
}));
const r=await n.selectFrom("forgotten").select("mark").where(
s.isAmong(
"mark",
i.flatMap(({marks:c})=>c)
)
).execute();
const o=new Set(r.map(({mark:c})=>c));
const d=i.filter(({marks:c})=>c.some((u)=>o.has(u)));
return new Set(d.map(({key:c})=>c));
}catch(a){
throw translated(a,s);
}
}
function aliasRefs(e,{learner:t,aliases:n=[]}){
if(n.length===0)return[];
const s=new Set(n.map((a)=>pseudonymFor(e,"learner",a)));
s.delete(pseudonymFor(e,"learner",t));
return[...s].sort();
}
function isOfLearner(e,t){
return isNamed(e,pseudonymsFor(e,"learner",t));
}
function isNamed({connection:e},t){
return({or:n,eb:s,selectFrom:a})=>n([
e.isAmong("learner_ref",t),
s(
"number",
"in",
a("learner_aliases").select("learner_aliases.award").where(e.isAmong("ref",t))
)
]);
}
async function aliasesBetween(e,t,n){
const s=await e.selectFrom("learner_aliases").select(["award","ref"]).where("award",">=",t).where("award","<=",n).orderBy("award").execute();
const a=/* @__PURE__ */new Map();
for(const{award:i,ref:r}of s){
const o=a.get(i);
if(o===void 0)a.set(i,[r]);
else o.push(r);
}
return new Map([...a].map(([i,r])=>[i,r.sort()]));
}
async function erase(e,t){
const n=await writing(e,async(s)=>{
let a=await nextInChain(e,s);
const i=await s.selectFrom("awards").select(["number","credential_id","award_key","learner_ref"]).where(isOfLearner(e,t)).orderBy("number").execute();
const r=await namesOf(s,i);
for(const o of i){
const d={type:"erased",payload:{credentialId:o.credential_id} };
const{sequence:c,hash:u}=await appendEvent(e,s,a,d);
a={sequence:c+1,hash:u};
const l={event:c,award:o.number,type:"erased"};
await s.insertInto("acts").values(l).execute();
await forget(e,s,o);
}
if(i.length>0)await noteCopies(s,a.sequence);
return{
credentialIds:i.map(({credential_id:o})=>o),
related:await namedBy(e,s,r)
};
});
return{...n,isPutOff:!await areCopiesGone(e)};
}
const COPIES="copies";
async function noteCopies(e,t){
const n=String(t);
await e.insertInto("settings").values({name:COPIES,value:n}).onConflict((s)=>s.column("name").doUpdateSet({value:n})).execute();
}
async function areCopiesGone(e){
const t=e.db.selectFrom("settings").select("value").where("name","=",COPIES);
try{
const n=await t.executeTakeFirst();
if(n===void 0)return true;
if(!await e.connection.forget(e.db))return false;
await writing(
e,
(s)=>s.deleteFrom("settings").where("name","=",COPIES).where("value","=",n.value).execute()
);
return true;
}catch(n){
throw translated(n,e.connection);
}
}
async function namesOf(e,t){
const n=new Set(t.flatMap(({learner_ref:s})=>s??[]));
for(const{number:s}of t){
const a=e.selectFrom("learner_aliases").select("ref");
const i=await a.where("award","=",s).execute();
for(const{ref:r}of i)n.add(r);
}
return[...n];
}
async function namedBy(e,t,n){
if(n.length===0)return[];
const s=t.selectFrom("awards").select("credential_id").orderBy("number");
const a=await s.where(isNamed(e,n)).execute();
return a.map(({credential_id:i})=>i);
}
async function forget(e,t,{number:n,award_key:s}){
if(s!==null)
await t.insertInto("forgotten").values({mark:forgottenMark(e,s)}).onConflict((i)=>i.doNothing()).execute();
await t.deleteFrom("learner_aliases").where("award","=",n).execute();
const a=formatDateTime(e.clock());
await t.updateTable("awards").set({...NOTHING,erased_at:a}).where("number","=",n).execute();
}
const NOTHING={
award_key:null,
learner_ref:null,
awarded_on:null,
award:null,
credential:null,
learner_salt:null
};
const FAULTS={
"audit.event-missing":{
en:"an event is missing here: the numbers have a gap",
fr:"il manque un \xE9v\xE9nement ici : les num\xE9ros ont un trou"
},
"audit.event-unlinked":{
en:"the event does not follow the one before: one of them was replaced",
fr:"l\u2019\xE9v\xE9nement ne suit pas le pr\xE9c\xE9dent : l\u2019un des deux a \xE9t\xE9 remplac\xE9"
},
"audit.event-altered":{
en:"the event was altered: its hash is that of another content",
fr:"l\u2019\xE9v\xE9nement a \xE9t\xE9 modifi\xE9 : son empreinte est celle d\u2019un autre contenu"
},
"audit.event-unreadable":{
en:"the event cannot be read",
fr:"l\u2019\xE9v\xE9nement ne peut pas \xEAtre lu"
},
"audit.head-altered":{
en:"the issuer signed another event than stands here",
fr:"l\u2019\xE9metteur a sign\xE9 un autre \xE9v\xE9nement que celui qui figure ici"
},
"audit.head-elsewhere":{
en:"the head that was seen before is of another registry",
fr:"la t\xEAte vue auparavant est celle d\u2019un autre registre"
},
"audit.head-signature":{
en:"the signature of this head is not of its key",
fr:"la signature de cette t\xEAte n\u2019est pas celle de sa cl\xE9"
},
"audit.head-missing":{
en:"the chain ends before this event, which was signed, or seen before: events were removed",
fr:"la cha\xEEne s\u2019arr\xEAte avant cet \xE9v\xE9nement, qui a \xE9t\xE9 sign\xE9 ou vu auparavant : des \xE9v\xE9nements ont \xE9t\xE9 retir\xE9s"
},
"audit.award-missing":{
en:"the event tells of a credential that is not in the table of awards",
fr:"l\u2019\xE9v\xE9nement parle d\u2019un justificatif absent de la table des d\xE9livrances"
},
"audit.award-altered":{
en:"the credential stands in the table otherwise than the event tells",
fr:"le justificatif figure dans la table autrement que ne le dit l\u2019\xE9v\xE9nement"
},
"audit.award-added":{
en:"no event tells of this credential",
fr:"aucun \xE9v\xE9nement ne parle de ce justificatif"
},
"audit.award-not-erased":{
en:"the event says that the learner was forgotten, and the table knows them still",
fr:"l\u2019\xE9v\xE9nement dit que l\u2019apprenant a \xE9t\xE9 oubli\xE9, et la table le conna\xEEt encore"
},
"audit.award-erased":{
en:"the learner was forgotten, and no event tells of it",
fr:"l\u2019apprenant a \xE9t\xE9 oubli\xE9, et aucun \xE9v\xE9nement n\u2019en parle"
},
"audit.learner-altered":{
en:"what stands in the table about the learner is not what was recorded",
fr:"ce que la table dit de l\u2019apprenant n\u2019est pas ce qui a \xE9t\xE9 enregistr\xE9"
},
"audit.secret-altered":{
en:"the secret of pseudonyms is another than when this was issued: learners are not found again, and could be issued to twice",
fr:"le secret des pseudonymes est autre que lors de cette d\xE9livrance : les apprenants ne sont plus retrouv\xE9s, et pourraient \xEAtre servis deux fois"
},
"audit.position-altered":{
en:"the entry of the status list says otherwise than the events",
fr:"l\u2019entr\xE9e de la liste de statuts dit autre chose que les \xE9v\xE9nements"
},
"audit.position-added":{
en:"no event tells of this entry of a status list",
fr:"aucun \xE9v\xE9nement ne parle de cette entr\xE9e d\u2019une liste de statuts"
},
"audit.act-altered":{
en:"the table of acts says otherwise than the event",
fr:"la table des actes dit autre chose que l\u2019\xE9v\xE9nement"
},
"audit.definition-altered":{
en:"the definition is missing, or is another than the event tells",
fr:"la d\xE9finition est absente, ou autre que ne le dit l\u2019\xE9v\xE9nement"
},
"audit.definition-added":{
en:"no event tells of this version of a definition",
fr:"aucun \xE9v\xE9nement ne parle de cette version d\u2019une d\xE9finition"
},
"audit.list-altered":{
en:"the status list is missing, or is another than the events tell",
fr:"la liste de statuts est absente, ou autre que ne le disent les \xE9v\xE9nements"
},
"audit.list-added":{
en:"no event tells of this status list",
fr:"aucun \xE9v\xE9nement ne parle de cette liste de statuts"
},
"audit.list-bits":{
en:"a bit of the status list says otherwise than its entry",
fr:"un bit de la liste de statuts dit autre chose que son entr\xE9e"
},
"audit.list-signed":{
en:"the signed text of the status list is not the one of its entries",
fr:"le texte sign\xE9 de la liste de statuts n\u2019est pas celui de ses entr\xE9es"
},
"audit.key-altered":{
en:"the key is missing, or is another than the events tell",
fr:"la cl\xE9 est absente, ou autre que ne le disent les \xE9v\xE9nements"
},
"audit.key-added":{
en:"no event tells of this key",
fr:"aucun \xE9v\xE9nement ne parle de cette cl\xE9"
}
};
const REMARKS={
"audit.clock-back":{
en:"the clock went back before this event; the order is that of the numbers",
fr:"l\u2019horloge a recul\xE9 avant cet \xE9v\xE9nement ; l\u2019ordre est celui des num\xE9ros"
},
"audit.head-key":{
en:"this head was signed with a key that was not given: it vouches for nothing here",
fr:"cette t\xEAte a \xE9t\xE9 sign\xE9e avec une cl\xE9 qui n\u2019a pas \xE9t\xE9 donn\xE9e : elle ne garantit rien ici"
},
"audit.copies-left":{
en:"a learner was forgotten, and the file was not written anew since: copies may be left in it; to forget any learner does it once nobody else uses the file",
fr:"un apprenant a \xE9t\xE9 oubli\xE9, et le fichier n\u2019a pas \xE9t\xE9 r\xE9\xE9crit depuis : des copies peuvent y rester ; oublier un apprenant le fera quand personne d\u2019autre n\u2019utilisera le fichier"
},
"audit.no-head":{
en:"no head that was signed with a given key: whoever can write to the database could have rewritten all of it",
fr:"aucune t\xEAte sign\xE9e avec une cl\xE9 donn\xE9e : quiconque peut \xE9crire dans la base aurait pu tout r\xE9\xE9crire"
},
"audit.unsigned-tail":{
en:"the events after the last signed head are vouched for by nobody: some could have been rewritten or removed",
fr:"les \xE9v\xE9nements apr\xE8s la derni\xE8re t\xEAte sign\xE9e ne sont garantis par personne : certains ont pu \xEAtre r\xE9\xE9crits ou retir\xE9s"
},
"audit.tail-unknown":{
en:"whether events were removed at the end cannot be told from within: give a head that was kept elsewhere",
fr:"de l\u2019int\xE9rieur, on ne peut savoir si des \xE9v\xE9nements ont \xE9t\xE9 retir\xE9s \xE0 la fin : donner une t\xEAte conserv\xE9e ailleurs"
}
};
class Fault extends Error{
finding;
constructor(t,n){
super(t);
this.finding={code:t,severity:"error",pointer:pointerTo(n),message:FAULTS[t]};
}
}
function remarkOn(e,t){
return{code:e,severity:"warning",pointer:pointerTo(t),message:REMARKS[e]};
}
function pointerTo(e){
return e.reduce((t,n)=>appendPointer(t,n),"");
}
function must(e,t,...n){
if(!e)throw new Fault(t,n);
}
async function begun(e,t,{keys:n=[],seen:s}){
const a=await t.selectFrom("status_lists").select(["id","url","purpose","size","used","secret","applied"]).execute();
return{
core:e,
db:t,
seen:s,
keys:new Map(n.map(({id:i,publicKey:r})=>[i,r])),
lists:new Map(a.map((i)=>[i.url,i])),
told:{definitions:/* @__PURE__ */new Set(),lists:/* @__PURE__ */new Set(),keys:/* @__PURE__ */new Map()},
remarks:/* @__PURE__ */new Map(),
end:{sequence:0,hash:beginningOf(e.id)},
at:"",
awards:0,
acts:0,
erasures:0
};
}
function remark({remarks:e},t,...n){
if(!e.has(t))e.set(t,remarkOn(t,n));
}
async function signHead(e,t){
const{end:n,known:s}=await reading(e,async(o)=>{
const d=await chainEnd(e,o);
const c=await o.selectFrom("heads").selectAll().where("sequence","=",d.sequence).where("key_id","=",t.id).executeTakeFirst();
return{end:d,known:c};
});
if(n.sequence===0)throw registryError("ERR_REGISTRY_UNKNOWN",{hint:NOTHING_YET});
if(s?.hash===n.hash)return headOf(e.id,s);
const a={...n,registry:e.id,signedAt:formatDateTime(e.clock())};
const i=encodeMultibase(await t.sign(textOf(a)));
const r={...n,signed_at:a.signedAt,key_id:t.id,signature:i};
await writing(
e,
(o)=>o.insertInto("heads").values(r).onConflict((d)=>d.columns(["sequence","key_id"]).doNothing()).execute()
);
return headOf(e.id,r);
}
function headOf(e,t){
const{sequence:n,hash:s,signed_at:a,key_id:i,signature:r}=t;
return{registry:e,sequence:n,hash:s,signedAt:a,keyId:i,signature:r};
}
async function verifyHead(e,t){
try{
return await verifySignature(t,textOf(e),decodeMultibase(e.signature));
}catch{
return false;
}
}
function textOf({registry:e,sequence:t,hash:n,signedAt:s}){
return new TextEncoder().encode(canonicalJson({hash:n,registry:e,sequence:t,signedAt:s}));
}
const NOTHING_YET={
en:"nothing was recorded yet: there is nothing to sign",
fr:"rien n\u2019a encore \xE9t\xE9 enregistr\xE9 : il n\u2019y a rien \xE0 signer"
};
async function checkHeadsAt(e,{sequence:t,hash:n}){
if(e.seen?.sequence===t){
mustBeOfThis(e.seen,e);
must(e.seen.hash===n,"audit.head-altered","events",t);
}
const s=await e.db.selectFrom("heads").selectAll().where("sequence","=",t).execute();
for(const a of s){
must(a.hash===n,"audit.head-altered","events",t);
await checkSignature(e,a);
}
}
async function checkSignature(e,t){
const n=e.keys.get(t.key_id);
if(n===void 0)return remark(e,"audit.head-key","heads",t.sequence);
const s=headOf(e.core.id,t);
must(await verifyHead(s,n),"audit.head-signature","heads",t.sequence,t.key_id);
e.vouched=s;
}
function mustBeOfThis({registry:e,sequence:t},{core:n}){
const s=e===void 0||e===n.id;
must(s,"audit.head-elsewhere","heads",t);
}
async function checkLastHeads(e){
const{db:t,seen:n,end:s}=e;
if(n!==void 0){
mustBeOfThis(n,e);
must(n.sequence<=s.sequence,"audit.head-missing","events",n.sequence);
}
const a=await t.selectFrom("heads").select("sequence").where("sequence",">",s.sequence).orderBy("sequence").limit(1).executeTakeFirst();
must(a===void 0,"audit.head-missing","events",a?.sequence??0);
}
const TOLD_BY={
revoked:{purpose:"revocation",value:1},
corrected:{purpose:"revocation",value:1},
claimed:{purpose:"revocation",value:1},
suspended:{purpose:"suspension",value:1},
reinstated:{purpose:"suspension",value:0}
};
function toldBy(e){
return Object.hasOwn(TOLD_BY,e)?TOLD_BY[e]:void 0;
}
async function checkSigned({db:e},t,n){
const s=await e.selectFrom("signed_lists").selectAll().where("list","=",t.id).executeTakeFirst();
if(s===void 0)return;
const a=s.event===t.applied&&await isTextOf(s,t,n);
must(a,"audit.list-signed","lists",t.url);
}
async function isTextOf({text:e,valid_from:t,valid_until:n},{url:s,purpose:a,size:i},r){
const o=parsed(e,i);
const d=[
[stringMember(o,"id"),s],
[stringMember(o,"validFrom"),t],
[stringMember(o,"validUntil"),n]
];
if(!d.every(([h,f])=>h===f))return false;
const{readStatusList:c}=await import("../status/index.js");
const{list:u}=await c(o,{maxBytes:i/8});
const l=u?.purposes.length===1&&u.purposes[0]===a;
return l&&isSameBytes(u.bits,r);
}
function parsed(e,t){
try{
return parseJsonStrictly(e,{maxBytes:t/4+65536});
}catch(n){
if(isMicrocertError(n))return void 0;
throw n;
}
}
function isSameBytes(e,t){
return e.length===t.length&&e.every((n,s)=>n===t[s]);
}
const PAGE$1=2e3;
async function checkListBits(e){
for(const t of e.lists.values()){
await checkUse(e,t);
await checkUnset(e,t);
const n=await bitsOf(e,t.id);
const s=n.length*8===t.size&&t.applied<=e.end.sequence;
must(s,"audit.list-altered","lists",t.url);
await checkSigned(e,t,n);
await checkBits(e,t,n);
}
}
async function checkUse({db:e},{id:t,url:n,used:s,size:a}){
const{count:i}=await e.selectFrom("positions").select((r)=>r.fn.countAll().as("count")).where("list","=",t).executeTakeFirstOrThrow();
must(Number(i)<=s&&s<=a,"audit.list-altered","lists",n);
}
async function checkUnset({db:e},{id:t,url:n}){
const s=await e.selectFrom("positions").select("position").where("list","=",t).where("changed","<=",0).where((a)=>a.or([a("value","<>",0),a("changed","<",0)])).orderBy("position").limit(1).executeTakeFirst();
must(s===void 0,"audit.position-altered","positions",n,s?.position??0);
}
async function checkBits(e,{id:t,url:n,purpose:s,applied:a},i){
for(let o=-1; ;){
const d=await e.db.selectFrom("positions").leftJoin(
"acts",
(c)=>c.onRef("acts.event","=","changed").onRef("acts.award","=","positions.award")
).select(["ordinal","position","value","changed","acts.type"]).where("list","=",t).where("changed",">",0).where("ordinal",">",o).orderBy("ordinal").limit(PAGE$1).execute();
for(const{ordinal:c,position:u,value:l,changed:h,type:f}of d){
const w=toldBy(f??"");
const p=w?.purpose===s&&w.value===l;
must(p,"audit.position-altered","positions",n,u);
const m=takeBit(i,u);
must(h>a||m===l,"audit.list-bits","positions",n,u);
o=c;
}
if(d.length<PAGE$1)break;
}
const r=i.findIndex((o)=>o!==0);
must(r<0,"audit.list-bits","positions",n,r*8+Math.clz32(i[r]??0)-24);
}
async function bitsOf({db:e},t){
const{bits:n}=await e.selectFrom("status_lists").select("bits").where("id","=",t).executeTakeFirstOrThrow();
return new Uint8Array(n);
}
function takeBit(e,t){
const[n,s]=[t>>>3,128>>(t&7)];
const a=e[n]??0;
e[n]=a&~s;
return(a&s)===0?0:1;
}
async function checkNothingAdded(e){
await checkAwards(e);
await checkActs(e);
await checkFew(e);
}
async function checkAwards({db:e,awards:t,erasures:n}){
const s=await e.selectFrom("awards").select("credential_id").where((r)=>r.or([r("number","<",1),r("number",">",t)])).orderBy("number").limit(1).executeTakeFirst();
must(s===void 0,"audit.award-added","awards",s?.credential_id??"");
const{count:a}=await e.selectFrom("awards").select((r)=>r.fn.countAll().as("count")).where("erased_at","is not",null).executeTakeFirstOrThrow();
if(Number(a)===n)return checkForgotten(e);
const i=await e.selectFrom("awards").select("credential_id").where("erased_at","is not",null).where(
"number",
"not in",
(r)=>r.selectFrom("acts").select("acts.award").where("type","=","erased")
).orderBy("number").limit(1).executeTakeFirst();
must(false,"audit.award-erased","awards",i?.credential_id??"");
}
async function checkForgotten(e){
const t=await e.selectFrom("awards").select("credential_id").where("erased_at","is",null).where(
(s)=>s.or([
s("learner_ref","is",null),
s("awarded_on","is",null),
s.and([
s("award_key","is",null),
s(
"number",
"not in",
(a)=>a.selectFrom("acts").select("acts.award").where("type","in",FOLLOWED)
)
])
])
).orderBy("number").limit(1).executeTakeFirst();
const n=t===void 0;
must(n,"audit.award-erased","awards",t?.credential_id??"");
}
const FOLLOWED=["corrected","renewed","claimed"];
async function checkActs({db:e,acts:t,awards:n}){
const{count:s}=await e.selectFrom("acts").select((o)=>o.fn.countAll().as("count")).executeTakeFirstOrThrow();
if(Number(s)!==t){
const o=await e.selectFrom("acts").leftJoin(
"events",
(d)=>d.onRef("events.sequence","=","acts.event").onRef("events.type","=","acts.type")
).select("acts.event").where("events.sequence","is",null).orderBy("acts.event").limit(1).executeTakeFirst();
must(false,"audit.act-altered","acts",o?.event??0);
}
const a=await e.selectFrom("positions").innerJoin("status_lists","status_lists.id","positions.list").select(["url","position"]).where((o)=>o.or([o("award","<",1),o("award",">",n)])).limit(1).executeTakeFirst();
const{url:i="",position:r=0}=a??{};
must(a===void 0,"audit.position-added","positions",i,r);
}
async function checkFew({db:e,told:t,lists:n}){
const s=await e.selectFrom("definitions").select(["id","version"]).execute();
for(const{id:i,version:r}of s){
const o=t.definitions.has(`${r} ${i}`);
must(o,"audit.definition-added","definitions",i,r);
}
for(const i of n.keys())must(t.lists.has(i),"audit.list-added","lists",i);
const a=await e.selectFrom("keys").select(["id","retired_at","revoked_at"]).execute();
for(const{id:i,retired_at:r,revoked_at:o}of a){
const d=t.keys.get(i);
must(d!==void 0,"audit.key-added","keys",i);
const c=(d.expires??null)===r&&(d.revoked??null)===o;
must(c,"audit.key-altered","keys",i);
}
}
async function checkAct(e,t){
const{sequence:n,type:s,payload:a}=t;
const i=String(a["credentialId"]);
const r=await e.db.selectFrom("acts").innerJoin("awards","awards.number","acts.award").select(["acts.type","acts.award as number","credential_id","erased_at","learner_ref"]).select(["award_key","awarded_on","awards.award","credential","learner_salt"]).where("acts.event","=",n).executeTakeFirst();
const o=r?.type===s&&r.credential_id===i&&r.number<=e.awards;
must(o,"audit.act-altered","acts",n);
e.acts+=1;
await checkEntry(e,t,r.number);
if(s!=="erased")return;
e.erasures+=1;
const{learner_ref:d,award_key:c,awarded_on:u,award:l,credential:h,learner_salt:f}=r;
const w=[d,c,u,l,h,f];
const p=r.erased_at!==null&&w.every((m)=>m===null);
must(p,"audit.award-not-erased","awards",i);
}
async function checkEntry({db:e},{sequence:t,type:n},s){
const a=toldBy(n);
if(a===void 0)return;
const i=await e.selectFrom("positions").innerJoin("status_lists","status_lists.id","positions.list").select(["url","position","value","changed"]).where("award","=",s).where("purpose","=",a.purpose).execute();
for(const{url:r,position:o,value:d,changed:c}of i){
const u=a.purpose==="revocation"?d===1&&c>0:c>=t;
must(u,"audit.position-altered","positions",r,o);
}
}
function keptOf({keep:e,sealing:t},{credentialId:n,awardedOn:s,award:a,text:i}){
const r=(o,d)=>o===void 0?null:t.seal(o,placeOf(d,n));
return{
awarded_on:r(s,"awarded_on"),
award:e==="pseudonyms"?null:r(a,"award"),
credential:e==="credentials"?r(i,"credential"):null
};
}
function openKept({sealing:e},{credential_id:t,awarded_on:n,award:s,credential:a}){
return{
...n!==null&&{
awardedOn:isInstant(n)?n:e.open(n,placeOf("awarded_on",t))
},
...s!==null&&{award:e.open(s,placeOf("award",t))},
...a!==null&&{text:e.open(a,placeOf("credential",t))}
};
}
function isInstant(e){
return/^\d{4}-\d{2}-\d{2}(?:$|T.*:)/.test(e);
}
function placeOf(e,t){
return`${e} ${t}`;
}
const SIGNS=22;
function learnerSalts({random:e}){
const t=encodeBase64url(e(32));
return(n)=>digestOf(`${t} ${n}`).slice(0,SIGNS);
}
function learnerDigest({salt:e,ref:t,aliases:n,awardedOn:s,award:a}){
return shortDigest([e,t,s,a??null,...n]);
}
function keyDigest(e,t){
return shortDigest([e,t]);
}
function shortDigest(e){
return digestOf(JSON.stringify(e)).slice(0,SIGNS);
}
function secretMark({pseudonym:e}){
return e("secret","");
}
const ROUNDS=10;
const BLOCK=16;
function permuted(e,{from:t,count:n}){
return walked(
e,
Array.from({length:n},(s,a)=>t+a),
forwards
);
}
function ordinalsOf(e,t){
return walked(e,t,backwards);
}
const forwards=([e,t],n,s)=>[t,s(t,n,e)];
const backwards=([e,t],n,s)=>[
s(e,ROUNDS-1-n,t),
e
];
function walked({secret:e,size:t},n,s){
const a=createCipheriv("aes-256-ecb",e,null).setAutoPadding(false);
const i=2**Math.max(1,Math.ceil(Math.log2(t)/2));
const r=(d,c,u)=>mixed(a,{halves:d,round:c,into:u,width:i});
const o=[...n];
for(let d=o.map((c,u)=>u);d.length>0;){
const c=d.map((f)=>o[f]??0);
let u=[
c.map((f)=>Math.floor(f/i)),
c.map((f)=>f%i)
];
for(let f=0;f<ROUNDS;f+=1)u=s(u,f,r);
const[l,h]=u;
for(const[f,w]of d.entries())
o[w]=(l[f]??0)*i+(h[f]??0);
d=d.filter((f)=>(o[f]??0)>=t);
}
return o;
}
function mixed(e,{halves:t,round:n,into:s,width:a}){
const i=new DataView(new ArrayBuffer(t.length*BLOCK));
for(const[u,l]of t.entries()){
i.setUint32(u*BLOCK,n);
i.setUint32(u*BLOCK+4,l);
}
const{buffer:r,byteOffset:o,byteLength:d}=e.update(new Uint8Array(i.buffer));
const c=new DataView(r,o,d);
return s.map((u,l)=>(u^c.getUint32(l*BLOCK))&a-1);
}
async function checkIssued(e,{sequence:t,payload:n}){
const s=n["secret"]===void 0||n["secret"]===secretMark(e.core);
must(s,"audit.secret-altered","settings","secret");
const a=listOf(n["awards"]).filter(isJsonObject);
const[i,r]=[e.awards+1,e.awards+a.length];
const o=await e.db.selectFrom("awards").selectAll().where("number",">=",i).where("number","<=",r).orderBy("number").execute();
const d=new Map(o.map((l)=>[l.number,l]));
const c=await entriesOf(e,i,r);
const u=await aliasesBetween(e.db,i,r);
for(const[l,h]of a.entries()){
const[f,w]=[i+l,String(h["id"])];
const p=d.get(f);
must(p!==void 0,"audit.award-missing","awards",w);
must(isSame(p,{sequence:t,payload:n,told:h}),"audit.award-altered","awards",w);
checkLearner(e,{row:p,aliases:u.get(f)??[]},listOf(h["learner"]));
checkEntries(e,{payload:n,told:h},c.get(f)??[]);
}
e.awards=r;
}
async function entriesOf({db:e,lists:t},n,s){
const a=await e.selectFrom("positions").select(["award","list","ordinal","position"]).where("award",">=",n).where("award","<=",s).execute();
for(const r of t.values())checkOrdinals(r,a);
const i=/* @__PURE__ */new Map();
for(const{award:r,...o}of a){
const d=i.get(r);
if(d===void 0)i.set(r,[o]);
else d.push(o);
}
return i;
}
const SECRET=32;
function checkOrdinals(e,t){
const n=t.filter((i)=>i.list===e.id);
must(new Uint8Array(e.secret).length===SECRET,"audit.list-altered","lists",e.url);
const s=n.every(({position:i})=>i>=0&&i<e.size);
must(s,"audit.list-altered","lists",e.url);
const a=ordinalsOf(
e,
n.map(({position:i})=>i)
);
for(const[i,{ordinal:r,position:o}]of n.entries()){
const d=a[i]===r;
must(d,"audit.position-altered","positions",e.url,o);
must(r<e.used,"audit.list-altered","lists",e.url);
}
}
function isSame(e,{sequence:t,payload:n,told:s}){
const{id:a,version:i}=isJsonObject(n["definition"])?n["definition"]:{};
const r=[
[e.credential_id,s["id"]],
[e.event,t],
[e.definition_id,a],
[e.definition_version,i],
[e.digest,s["digest"]],
[e.issued_at,s["issuedAt"]],
[e.key_id,listOf(n["keys"])[Number(s["key"])]],
[e.valid_until??void 0,s["validUntil"]],
[e.predecessor??void 0,s["predecessor"]],
[e.relation??void 0,s["relation"]]
];
return r.every(([o,d])=>o===d);
}
function checkLearner({core:e},{row:t,aliases:n},s){
const{credential_id:a,learner_salt:i}=t;
const r=opened(e,t);
const o=r?.text===void 0||digestOf(r.text)===t.digest;
must(r!==void 0&&o,"audit.award-altered","awards",a);
if(t.erased_at!==null){
must(n.length===0,"audit.award-not-erased","awards",a);
}else if(s.length===0){
must(i===null&&n.length===0,"audit.learner-altered","awards",a);
}else{
const{learner_ref:d,award_key:c}=t;
const{awardedOn:u,award:l}=r;
must(
d!==null&&i!==null&&u!==void 0,
"audit.award-erased",
"awards",
a
);
const[h,f]=s;
const w={salt:i,ref:d,aliases:n,awardedOn:u,award:l};
const p=c===null||keyDigest(i,c)===f;
const m=learnerDigest(w)===h&&p;
must(m,"audit.learner-altered","awards",a);
}
}
function opened(e,t){
try{
return openKept(e,t);
}catch{
return void 0;
}
}
function checkEntries({lists:e},{payload:t,told:n},s){
const a=listOf(t["lists"]);
const i=new Set(s.map(({list:u,position:l})=>`${u} ${l}`));
for(const u of listOf(n["places"])){
const[l,h]=listOf(u);
const f=String(a[Number(l)]);
const w=i.delete(`${e.get(f)?.id} ${h}`);
must(w,"audit.position-altered","positions",f,Number(h));
}
const[r]=i;
const[o=0,d=0]=(r??"").split(" ").map(Number);
const c=[...e.values()].find(({id:u})=>u===o)?.url??"";
must(r===void 0,"audit.position-added","positions",c,d);
}
function listOf(e){
return Array.isArray(e)?e:[];
}
async function checkDefinition({db:e,told:t},{payload:n}){
const{id:s,version:a,digest:i}=n;
const r=await e.selectFrom("definitions").select(["digest","document"]).where("id","=",String(s)).where("version","=",Number(a)).executeTakeFirst();
const o=r?.digest===i&&r!==void 0&&digestOf(r.document)===i;
must(o,"audit.definition-altered","definitions",String(s),Number(a));
t.definitions.add(`${a} ${s}`);
}
async function checkList({lists:e,told:t},{payload:n}){
const s=String(n["url"]);
const a=e.get(s);
const i=a?.purpose===n["purpose"]&&a?.size===n["size"];
must(i,"audit.list-altered","lists",s);
t.lists.add(s);
}
async function checkKey({db:e,told:t},{type:n,payload:s}){
const a=String(s["key"]);
const i=await e.selectFrom("keys").select("jwk").where("id","=",a).executeTakeFirst();
must(i!==void 0,"audit.key-altered","keys",a);
const r=n==="key-added"&&isSameJson(i.jwk,s["jwk"]);
must(r||t.keys.has(a),"audit.key-altered","keys",a);
t.keys.set(a,{
...t.keys.get(a),
...n==="key-retired"&&{expires:String(s["expires"])},
...n==="key-revoked"&&{revoked:String(s["revoked"])}
});
}
function isSameJson(e,t){
try{
return t!==void 0&&canonicalJson(JSON.parse(e))===canonicalJson(t);
}catch{
return false;
}
}
const PAGE=8;
async function walkEvents(e){
for(; ;){
const t=await e.db.selectFrom("events").selectAll().where("sequence",">",e.end.sequence).orderBy("sequence").limit(PAGE).execute();
for(const n of t)await checkEvent(e,n);
if(t.length<PAGE)return;
}
}
async function checkEvent(e,t){
const{sequence:n,at:s,type:a,previous:i,hash:r}=t;
const o=e.end.sequence+1;
must(n===o,"audit.event-missing","events",o);
must(i===e.end.hash,"audit.event-unlinked","events",n);
must(r===hashOfEvent(t),"audit.event-altered","events",n);
if(s<e.at)remark(e,"audit.clock-back","events",n);
const d=payloadOf(t);
must(d!==void 0,"audit.event-unreadable","events",n);
await checkHeadsAt(e,{sequence:n,hash:r});
await checkTables(e,{sequence:n,type:a,payload:d});
e.at=s;
e.end={sequence:n,hash:r};
}
function payloadOf({payload:e}){
try{
const t=JSON.parse(e);
return isJsonObject(t)?t:void 0;
}catch{
return void 0;
}
}
async function checkTables(e,t){
switch(t.type){
case"issued":
return checkIssued(e,t);
case"definition-recorded":
return checkDefinition(e,t);
case"list-added":
return checkList(e,t);
case"key-added":
case"key-retired":
case"key-revoked":
return checkKey(e,t);
case"revoked":
case"suspended":
case"reinstated":
case"corrected":
case"renewed":
case"claimed":
case"erased":
return checkAct(e,t);
default:
must(false,"audit.event-unreadable","events",t.sequence);
}
}
function audit(e,t={}){
return reading(e,async(n)=>{
const s=await begun(e,n,t);
const a=await firstFault(s);
const i=await n.selectFrom("settings").select("name").where("name","=",COPIES).executeTakeFirst();
if(i!==void 0)remark(s,"audit.copies-left","settings",COPIES);
return{
registry:e.id,
isIntact:a===void 0,
...a&&{fault:a},
remarks:[...s.remarks.values(),...remarksOnHeads(s,t)],
events:s.end.sequence,
awards:s.awards,
end:s.end,
...s.vouched&&{vouched:s.vouched}
};
});
}
async function firstFault(e){
try{
await walkEvents(e);
await checkLastHeads(e);
await checkNothingAdded(e);
await checkListBits(e);
return void 0;
}catch(t){
if(t instanceof Fault)return t.finding;
throw t;
}
}
function remarksOnHeads({vouched:e,end:t},{seen:n}){
const s=e?.sequence??0;
return[
...e===void 0?[remarkOn("audit.no-head",["heads"])]:[],
...e!==void 0&&s<t.sequence?[remarkOn("audit.unsigned-tail",["events",s+1])]:[],
...n===void 0?[remarkOn("audit.tail-unknown",["events",t.sequence])]:[]
];
}
async function recordDefinition(e,t){
const n=canonicalJson(JSON.parse(JSON.stringify(t)));
const[s,a]=[t.id,digestOf(n)];
return writing(e,async(i)=>{
const r=await nextInChain(e,i);
const o=await i.selectFrom("definitions").select(["version","digest"]).where("id","=",s).orderBy("version").execute();
const d=o.find((h)=>h.digest===a);
if(d!==void 0)return{id:s,version:d.version,digest:a};
const c=(o.at(-1)?.version??0)+1;
const u=formatDateTime(e.clock());
await i.insertInto("definitions").values({id:s,version:c,digest:a,document:n,recorded_at:u}).execute();
const l={digest:a,id:s,version:c};
await appendEvent(e,i,r,{type:"definition-recorded",payload:l});
return{id:s,version:c,digest:a};
});
}
async function latestDefinitions({
db:e,
connection:t
}){
const n=await e.selectFrom("definitions").select(["id","document"]).orderBy("id").orderBy("version").execute().catch((i)=>{
throw translated(i,t);
});
const{defineMicroCertification:s}=await import("../model/index.js");
const a=new Map(n.map(({id:i,document:r})=>[i,r]));
return[...a.values()].map((i)=>s(JSON.parse(i)));
}
async function recordedDefinition({db:e,connection:t},{id:n,digest:s}){
const a=await e.selectFrom("definitions").select("document").where("id","=",n).where("digest","=",s).executeTakeFirst().catch((r)=>{
throw translated(r,t);
});
if(a===void 0)return void 0;
const{defineMicroCertification:i}=await import("../model/index.js");
return i(JSON.parse(a.document));
}
const ISSUED_COLUMNS=[
"credential_id",
"definition_id",
"definition_version",
"issued_at",
"valid_until",
"digest",
"key_id",
"event",
"predecessor",
"relation",
"erased_at"
];
function issuedAwardOf(e){
const{predecessor:t,relation:n,valid_until:s,erased_at:a}=e;
return{
credentialId:e.credential_id,
definition:{id:e.definition_id,version:e.definition_version},
issuedAt:e.issued_at,
digest:e.digest,
keyId:e.key_id,
event:e.event,
...s!==null&&{validUntil:s},
...t!==null&&n!==null&&{predecessor:{credentialId:t,relation:n} },
...a!==null&&{erasedAt:a}
};
}
async function find(e,t){
const n=soughtIn(e,t);
if(n===void 0)return[];
return reading(e,async(s)=>{
const a=await s.selectFrom("awards").select([...ISSUED_COLUMNS,"awarded_on","award","credential"]).where(n).orderBy("number").execute();
return a.map((i)=>({
...issuedAwardOf(i),
...openKept(e,i)
}));
});
}
function soughtIn(e,{learner:t,credentialId:n}){
if(t===void 0===(n===void 0))
throw new TypeError("either learner or credentialId is needed");
if(t!==void 0)return isOfLearner(e,t);
if(n===void 0||!isHeld(n))return void 0;
return({eb:s})=>s("credential_id","=",n);
}
async function issuedUnder(e,t){
if(t.length===0)return/* @__PURE__ */new Map();
const{db:n,connection:s}=e;
const a=t.map((d)=>({key:d,refs:pseudonymsFor(e,"award-key",d)}));
const i=await n.selectFrom("awards").select([...ISSUED_COLUMNS,"award_key"]).where(
s.isAmong(
"award_key",
a.flatMap(({refs:d})=>d)
)
).execute().catch((d)=>{
throw translated(d,s);
});
const r=new Map(i.map((d)=>[d.award_key,d]));
const o=/* @__PURE__ */new Map();
for(const{key:d,refs:c}of a){
const u=c.map((l)=>r.get(l)).find((l)=>l!==void 0);
if(u!==void 0)o.set(d,issuedAwardOf(u));
}
return o;
}
async function takenIds({db:e,connection:t},n){
const s=n.filter(isHeld);
if(s.length===0)return/* @__PURE__ */new Set();
const a=await e.selectFrom("awards").select("credential_id").where(t.isAmong("credential_id",s)).execute().catch((i)=>{
throw translated(i,t);
});
return new Set(a.map(({credential_id:i})=>i));
}
function credentialLife(e){
const t=async(n,s,a)=>(await changing()).changeStanding(e,n,s,a);
return{
revoke:(n,s)=>t("revoked",n,s),
suspend:(n,s)=>t("suspended",n,s),
reinstate:(n,s)=>t("reinstated",n,s),
async*changeMany(n,s,a){
const{changeStandingOfMany:i}=await import("./change-standing-of-many.js");
yield*i(e,n,s,a);
},
correct:async(...n)=>(await following()).correctAward(e,...n),
renew:async(...n)=>(await following()).renewAward(e,...n),
claim:async(...n)=>(await import("./claim2.js")).claimAward(e,...n),
async*expiring(n){
const{expiringAwards:s}=await import("./expiring2.js");
yield*s(e,n);
},
history:async(n)=>(await import("./credential-history.js")).credentialHistory(e,n),
keys:async()=>(await keeping()).issuerKeys(e),
addKey:async(n)=>(await keeping()).addKey(e,n),
assertSigningKey:async(n)=>(await keeping()).assertSigningKey(e,n),
retireKey:async(n,s)=>(await keeping()).retireKey(e,n,s),
revokeKey:async(n,s)=>(await keeping()).revokeKey(e,n,s)
};
}
const changing=()=>import("./change-standing.js").then((e)=>e.a);
const following=()=>import("./succeed.js");
const keeping=()=>import("./issuer-keys.js");
async function reservePlaces(e,t){
if(!Number.isInteger(t)||t<0)throw new TypeError("count must be a whole number");
if(t===0)return[];
const n=await writing(e,(a)=>take(e,a,t));
const s=[...new Set(n.map(({purpose:a})=>a))].map(
(a)=>n.filter((i)=>i.purpose===a).flatMap(placesOf$1)
);
return Array.from({length:t},(a,i)=>s.flatMap((r)=>r[i]??[]));
}
async function take(e,t,n){
await e.connection.lock(t,"places");
const s=await t.selectFrom("status_lists").select(["id","url","purpose","size","used","secret"]).orderBy("id").execute();
const a=new Map(s.map(({purpose:r})=>[r,n]));
const i=s.flatMap(({used:r,...o})=>{
const d=a.get(o.purpose)??0;
const c=Math.min(d,o.size-r);
a.set(o.purpose,d-c);
return c>0?[{...o,from:r,count:c}]:[];
});
for(const r of a.values())
if(r>0)throw registryError("ERR_STATUS_LIST_FULL",{hint:ADD_ONE});
for(const{id:r,from:o,count:d}of i)
await t.updateTable("status_lists").set({used:o+d}).where("id","=",r).execute();
return i;
}
function placesOf$1({secret:e,size:t,from:n,count:s,url:a,purpose:i}){
const r=permuted({secret:e,size:t},{from:n,count:s});
return r.map((o)=>({purpose:i,list:a,index:o}));
}
const ADD_ONE={
en:"add a list of the same purpose under another address, then do the same again: it goes on in the new one",
fr:"ajouter une liste de m\xEAme objet \xE0 une autre adresse, puis recommencer : la suite ira dans la nouvelle"
};
function issuedPayload({definition:e,awards:t},{secret:n,learners:s}){
const[a,i]=[new Numbered(),new Numbered()];
const{digest:r,id:o,version:d}=e;
return JSON.stringify({
awards:t.map(
(c,u)=>writtenAward({award:c,digests:s[u]?.digests},a,i)
),
definition:{digest:r,id:o,version:d},
keys:a.names,
lists:i.names,
secret:n
});
}
function writtenAward({award:e,digests:t},n,s){
const{credentialId:a,digest:i,issuedAt:r,validUntil:o,keyId:d,places:c,predecessor:u}=e;
return{
digest:i,
id:a,
issuedAt:r,
key:n.numberOf(d),
learner:t,
places:c.map(({list:l,index:h})=>[s.numberOf(l),h]),
predecessor:u?.credentialId,
relation:u?.relation,
validUntil:o
};
}
class Numbered{
names=[];
#e=/* @__PURE__ */new Map();
numberOf(t){
const n=this.#e.get(t);
if(n!==void 0)return n;
this.#e.set(t,this.names.length);
this.names.push(t);
return this.names.length-1;
}
}
const AWARD_COLUMNS=[
"number",
"event",
"credential_id",
"definition_id",
"definition_version",
"issued_at",
"valid_until",
"digest",
"key_id",
"predecessor",
"relation",
"award_key",
"learner_ref",
"awarded_on",
"award",
"credential",
"learner_salt"
];
const ALIAS_COLUMNS=["award","ref"];
const PLACE_COLUMNS=[
"award",
"list",
"ordinal",
"position",
"value",
"changed"
];
async function chunkToRecord(e,t,n){
const{awards:s,run:a}=n;
if(s.length===0)
return{run:a,signed:[],awards:[],aliases:[],places:[],payload:""};
if(!s.every(({credentialId:o})=>isHeld(o)))
throw new TypeError("credentialId must be a text without NUL or half a surrogate pair");
await assertKnown(t,n);
const i=learnerSalts(e);
const r=s.map((o,d)=>toldLearner(e,o,i(d)));
return{
run:a,
signed:s,
places:await placesOf(t,s),
aliases:r.flatMap(({aliases:o},d)=>o.map((c)=>({at:d,cells:[c]}))),
awards:s.map((o,d)=>cellsOf(e,n,o,r[d])),
payload:issuedPayload(n,{secret:secretMark(e),learners:r})
};
}
function cellsOf(e,{definition:t},n,s){
const{credentialId:a,predecessor:i}=n;
const r=keptOf(e,n);
return[
a,
t.id,
t.version,
n.issuedAt,
n.validUntil??null,
n.digest,
n.keyId,
i?.credentialId??null,
i?.relation??null,
s?.key??null,
s?.ref??null,
r.awarded_on,
r.award,
r.credential,
s?.salt??null
];
}
function toldLearner(e,t,n){
const s=pseudonymFor(e,"award-key",t.key);
const a={
salt:n,
ref:pseudonymFor(e,"learner",t.learner),
aliases:aliasRefs(e,t),
awardedOn:t.awardedOn,
award:e.keep==="pseudonyms"?void 0:t.award
};
return{...a,key:s,digests:[learnerDigest(a),keyDigest(n,s)]};
}
async function assertKnown(e,{definition:t}){
const n=await e.selectFrom("definitions").select("digest").where("id","=",t.id).where("version","=",t.version).executeTakeFirst();
if(n?.digest!==t.digest)
throw registryError("ERR_REGISTRY_UNKNOWN",{hint:RECORD_FIRST});
}
const RECORD_FIRST={
en:"record the definition first",
fr:"enregistrer d\u2019abord la d\xE9finition"
};
async function placesOf(e,t){
const n=await e.selectFrom("status_lists").select(["id","url","purpose","size","used","secret"]).execute();
const s=t.flatMap(({places:i},r)=>i.map((o)=>({...o,at:r})));
const a=n.flatMap((i)=>{
const r=s.filter((u)=>u.list===i.url);
const o=r.every(
({index:u,purpose:l})=>isEntry(u,i)&&l===i.purpose
);
const d=o?ordinalsOf(
i,
r.map(({index:u})=>u)
):[];
const c=o&&d.every((u)=>u<i.used);
if(!c)throw registryError("ERR_REGISTRY_UNKNOWN",{hint:RESERVE_FIRST});
return r.map(({index:u,at:l},h)=>({
at:l,
cells:[i.id,d[h]??0,u,0,0]
}));
});
if(a.length<s.length)
throw registryError("ERR_REGISTRY_UNKNOWN",{hint:RESERVE_FIRST});
return a;
}
function isEntry(e,{size:t}){
return Number.isInteger(e)&&e>=0&&e<t;
}
const RESERVE_FIRST={
en:"use the entries of status lists that the registry gave out",
fr:"utiliser les entr\xE9es de listes de statuts que le registre a attribu\xE9es"
};
async function assertSignedInTime(e,t){
const n=await e.selectFrom("keys").select(["id","retired_at","revoked_at"]).where("id","in",[...new Set(t.map(({keyId:i})=>i))]).execute();
const s=new Map(
n.map(({id:i,retired_at:r,revoked_at:o})=>[
i,
Math.min(instantOf(r),instantOf(o))
])
);
const a=t.some(
({keyId:i,issuedAt:r})=>(s.get(i)??Infinity)<=instantOf(r)
);
if(a)throw registryError("ERR_REGISTRY_SIGNING_KEY",{hint:ENDED});
}
function instantOf(e){
return(e===null?void 0:parseDateTime(e))??Infinity;
}
const ENDED={
en:"the key was retired or revoked: sign with the one that came after it (microcert keys lists them)",
fr:"la cl\xE9 a \xE9t\xE9 retir\xE9e ou r\xE9voqu\xE9e : signer avec celle qui lui succ\xE8de (microcert keys les liste)"
};
async function recordIssued(e,t){
const n=await chunkToRecord(e,e.db,t).catch((s)=>{
throw translated(s,e.connection);
});
await writing(e,(s)=>record(e,s,n));
}
async function recordIssuedWithin(e,t,n){
return record(e,t,await chunkToRecord(e,t,n));
}
async function record(e,t,{run:n,signed:s,awards:a,aliases:i,places:r,payload:o}){
if(n)await commitRun(e,t,n);
const d=await nextInChain(e,t);
if(a.length===0)return d.sequence-1;
await assertSignedInTime(t,s);
const c=await nextNumber(t);
const u=a.map((f,w)=>[c+w,d.sequence,...f]);
await e.connection.insert(t,"awards",AWARD_COLUMNS,u);
const l=i.map(({at:f,cells:w})=>[c+f,...w]);
if(l.length>0)
await e.connection.insert(t,"learner_aliases",ALIAS_COLUMNS,l);
const h=r.map(({at:f,cells:w})=>[c+f,...w]);
await e.connection.insert(t,"positions",PLACE_COLUMNS,h);
await appendWritten(e,t,d,{type:"issued",payload:o});
return d.sequence;
}
async function nextNumber(e){
const t=await e.selectFrom("awards").select("number").orderBy("number","desc").limit(1).executeTakeFirst();
return(t?.number??0)+1;
}
async function commitRun({clock:e},t,{id:n,bytes:s,after:a}){
const i={bytes:s,updated_at:formatDateTime(e())};
if(a!==void 0&&a>0){
const{numUpdatedRows:o}=await t.updateTable("runs").set(i).where("id","=",n).where("bytes","=",a).executeTakeFirst();
assertNoted(o);
return;
}
const{numInsertedOrUpdatedRows:r}=await t.insertInto("runs").values({id:n,...i}).onConflict((o)=>{
const d=o.column("id").doUpdateSet(i);
return a===void 0?d:d.where("runs.bytes","=",a);
}).executeTakeFirstOrThrow();
assertNoted(r);
}
function assertNoted(e){
if(e===0n)throw registryError("ERR_REGISTRY_CONFLICT",{hint:ONE_AT_A_TIME});
}
const ONE_AT_A_TIME={
en:"another process writes the same file: let it end, then do the same again",
fr:"un autre processus \xE9crit le m\xEAme fichier : le laisser finir, puis recommencer"
};
async function beginRun(e,t){
await writing(e,(n)=>commitRun(e,n,{id:t,bytes:0}));
}
async function committedBytesOf(e,t){
const n=await e.selectFrom("runs").select("bytes").where("id","=",t).executeTakeFirst();
return n?.bytes;
}
async function statusLists({
db:e,
connection:t
}){
const n=e.selectFrom("status_lists").select(["url","purpose","size","used"]).orderBy("id");
const s=await n.execute().catch((a)=>{
throw translated(a,t);
});
return s.map((a)=>({...a,purpose:a.purpose}));
}
const SMALLEST=131072;
const LARGEST=2**26;
async function addStatusList(e,t){
const{url:n,purpose:s,size:a=SMALLEST}=t;
if(!isListAddress(n))throw registryError("ERR_REGISTRY_LIST",{hint:ADDRESS});
if(!Number.isInteger(a)||a<SMALLEST||a>LARGEST||a%8!==0)
throw registryError("ERR_REGISTRY_LIST",{hint:SIZE});
if(s!=="revocation"&&s!=="suspension")
throw registryError("ERR_REGISTRY_LIST",{hint:PURPOSE});
await writing(e,async(i)=>{
const r=await nextInChain(e,i);
const o=await i.selectFrom("status_lists").select(["id","url","purpose","size"]).orderBy("id").execute();
const d=o.find((f)=>f.url===n);
if(d?.purpose===s&&d.size===a)return;
if(d!==void 0)throw registryError("ERR_REGISTRY_LIST",{hint:TAKEN});
const c=(o.at(-1)?.id??0)+1;
const[u,l]=[e.random(32),new Uint8Array(a/8)];
await i.insertInto("status_lists").values({id:c,url:n,purpose:s,size:a,used:0,secret:u,bits:l,applied:0}).execute();
const h={purpose:s,size:a,url:n};
await appendEvent(e,i,r,{type:"list-added",payload:h});
});
}
function isListAddress(e){
if(typeof e!=="string"||!URL.canParse(e))return false;
const{protocol:t,username:n,password:s,href:a}=new URL(e);
return t==="https:"&&n===""&&s===""&&!a.includes("#");
}
const ADDRESS={
en:"give the https address under which the list will be published, without #",
fr:"donner l\u2019adresse https o\xF9 la liste sera publi\xE9e, sans #"
};
const SIZE={
en:"give a number of entries from 131072 to 67108864 that is a multiple of 8",
fr:"donner un nombre d\u2019entr\xE9es de 131072 \xE0 67108864 qui soit un multiple de 8"
};
const PURPOSE={
en:"the purpose is revocation or suspension",
fr:"l\u2019objet est revocation ou suspension"
};
const TAKEN={
en:"another list is published under this address: choose another one",
fr:"une autre liste est publi\xE9e \xE0 cette adresse : en choisir une autre"
};
const CORES=/* @__PURE__ */new WeakMap();
function coreOf(e){
const t=CORES.get(e);
if(t===void 0)throw new TypeError("registry must come from openRegistry");
return t;
}
function registryOf(e){
const{db:t,connection:n}=e;
const s=Object.freeze({
id:e.id,
keep:e.keep,
...credentialLife(e),
recordDefinition:(a)=>recordDefinition(e,a),
definitions:()=>latestDefinitions(e),
addStatusList:(a)=>addStatusList(e,a),
statusLists:()=>statusLists(e),
reservePlaces:(a)=>reservePlaces(e,a),
issuedUnder:(a)=>issuedUnder(e,a),
forgottenUnder:(a)=>forgottenUnder(e,a),
takenIds:(a)=>takenIds(e,a),
recordIssued:(a)=>recordIssued(e,a),
beginRun:(a)=>beginRun(e,a),
committedBytes:(a)=>committedBytesOf(t,a).catch((i)=>{
throw translated(i,n);
}),
find:(a)=>find(e,a),
erase:(a)=>erase(e,a),
signHead:(a)=>signHead(e,a),
audit:(a)=>audit(e,a),
close:()=>t.destroy()
});
CORES.set(s,e);
return s;
}
export{ENDED as E,TOLD_BY as T,recordIssuedWithin as a,appendEvent as b,coreOf as c,aliasesBetween as d,recordedDefinition as e,digestOf as f,recordDefinition as g,reservePlaces as h,issuedUnder as i,writingDerived as j,registryOf as k,nextInChain as n,pseudonymsFor as p,reading as r,takenIds as t,verifyHead as v,writing as w};
//# sourceMappingURL=registry-of.js.map
