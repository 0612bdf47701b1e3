import{lookup}from'node:dns/promises';
import{M as MicrocertError,Y as concatBytes,g as isMicrocertError,D as DEFAULT_INPUT_LIMITS}from'../shared/foundation.js';
import{isIP,BlockList}from'node:net';
import{request as request$1,Agent}from'node:http';
import{request,Agent as Agent$1}from'node:https';
import{rootCertificates}from'node:tls';
import{pipeline}from'node:stream/promises';
import{createGunzip,createInflate,createBrotliDecompress}from'node:zlib';
const REASONS={
syntax:{
en:"the address is not a plain URL of at most 2048 signs",
fr:"l\u2019adresse n\u2019est pas une URL simple de 2048 signes au plus"
},
scheme:{en:"only https is fetched",fr:"seul https est t\xE9l\xE9charg\xE9"},
credentials:{
en:"the address holds a user name or a password",
fr:"l\u2019adresse contient un nom d\u2019utilisateur ou un mot de passe"
},
host:{
en:"the host must be a public name, not an address literal, a local name or one that ends in a dot",
fr:"l\u2019h\xF4te doit \xEAtre un nom public, ni une adresse, ni un nom local, ni un nom termin\xE9 par un point"
},
unlisted:{
en:'the host is not among the allowed ones (option "hosts")',
fr:"l\u2019h\xF4te n\u2019est pas parmi ceux autoris\xE9s (option \xAB hosts \xBB)"
},
port:{
en:'the port is not among the allowed ones (option "ports")',
fr:"le port n\u2019est pas parmi ceux autoris\xE9s (option \xAB ports \xBB)"
},
address:{
en:"the host has an address that is not public",
fr:"l\u2019h\xF4te a une adresse qui n\u2019est pas publique"
},
redirects:{en:"there are too many redirects",fr:"il y a trop de redirections"},
downgrade:{
en:"a redirect leads from https to http",
fr:"une redirection m\xE8ne de https \xE0 http"
},
encoding:{
en:"the answer is encoded in a way that is not read",
fr:"la r\xE9ponse est encod\xE9e d\u2019une mani\xE8re qui n\u2019est pas lue"
}
};
const FAILURES={
name:{en:"the host name is not known",fr:"le nom d\u2019h\xF4te est inconnu"},
unreachable:{en:"the host cannot be reached",fr:"l\u2019h\xF4te est injoignable"},
certificate:{
en:"the certificate of the host is not valid for it",
fr:"le certificat de l\u2019h\xF4te n\u2019est pas valable pour lui"
},
time:{en:"the answer took too long",fr:"la r\xE9ponse a trop tard\xE9"},
aborted:{en:"the caller gave up",fr:"l\u2019appelant a renonc\xE9"},
broken:{
en:"the answer broke off or is malformed",
fr:"la r\xE9ponse s\u2019est interrompue ou est mal form\xE9e"
},
redirect:{
en:"a redirect does not say where to",
fr:"une redirection ne dit pas o\xF9 elle m\xE8ne"
}
};
function refused(e){
return new MicrocertError("ERR_FETCH_REFUSED",{hint:REASONS[e]});
}
function failed(e,t){
const n=codeOf(t);
return new MicrocertError("ERR_FETCH_FAILED",{
hint:FAILURES[e],
...n!==void 0&&{cause:n}
});
}
function notSuccessful(e){
return new MicrocertError("ERR_FETCH_FAILED",{
hint:{
en:`the host answers with HTTP status ${e}`,
fr:`l\u2019h\xF4te r\xE9pond par le statut HTTP ${e}`
}
});
}
function tooLarge(e){
return new MicrocertError("ERR_FETCH_TOO_LARGE",{
hint:{
en:`at most ${e} bytes are taken`,
fr:`${e} octets au plus sont accept\xE9s`
}
});
}
function codeOf(e){
if(typeof e!=="object"||e===null||!("code"in e))return void 0;
const{code:t}=e;
return typeof t==="string"&&/^[A-Z][A-Z\d_]{1,60}$/.test(t)?t:void 0;
}
const MAX_URL=2048;
const AMBIGUOUS=/* @__PURE__ */new RegExp("[\\s\\\\\\p{Cc}\\p{Surrogate}]","u");
const LOCAL_NAMES=/(?:^|\.)(?:localhost|local|internal|home\.arpa|onion|alt|invalid)$/;
function guardUrl(e,t){
if(e.length>MAX_URL||AMBIGUOUS.test(e))throw refused("syntax");
const n=/^https?:\/\/([^/?#]+)/i.exec(e)?.[1];
if(n===void 0)throw refused("scheme");
if(!URL.canParse(e))throw refused("syntax");
const o=new URL(e);
if(n.includes("@"))throw refused("credentials");
const r=targetOf(o,t);
if(r.exempt)return r;
if(o.protocol!=="https:")throw refused("scheme");
assertHost(r,t.hosts);
if(!t.ports.includes(r.port))throw refused("port");
return r;
}
function normalizeHost(e){
const[t,n]=e.startsWith("*.")?["*.",e.slice(2)]:["",e];
if(/[/?#@\\\s*]/.test(n)||!URL.canParse(`https://${n}`))return void 0;
const{hostname:o,port:r,host:s}=new URL(`https://${n}`);
if(r!==""||o!==s||/:\d*$/.test(n.replace(/^\[.*\]/,"")))
return void 0;
if(t!==""&&(!o.includes(".")||isLiteral(o)))return void 0;
return`${t}${o}`;
}
function normalizePlace(e){
const t=/:([1-9]\d{0,4})$/.exec(e)?.[1];
const n=normalizeHost(e.slice(0,-(t?.length??0)-1));
if(t===void 0||n===void 0||n.startsWith("*"))return void 0;
return`${n}:${t}`;
}
function targetOf(e,{exempt:t}){
const n=e.port===""?e.protocol==="https:"?443:80:Number(e.port);
return{
url:e,
host:e.hostname.replace(/^\[(.*)\]$/,"$1"),
isLiteral:isLiteral(e.hostname),
port:n,
exempt:t.includes(`${e.hostname}:${n}`)
};
}
function assertHost({url:{hostname:e},isLiteral:t},n){
const o=n?.includes(e)===true;
if(t?!o:!isPublicName(e))throw refused("host");
if(n===void 0||o)return;
const r=n.some((s)=>s.startsWith("*.")&&e.endsWith(s.slice(1)));
if(!r)throw refused("unlisted");
}
function isPublicName(e){
return e.includes(".")&&!e.endsWith(".")&&!LOCAL_NAMES.test(e);
}
function isLiteral(e){
return e.startsWith("[")||/^\d{1,3}(?:\.\d{1,3}){3}$/.test(e);
}
const NOT_PUBLIC_V4=/* @__PURE__ */subnets("ipv4",[
["0.0.0.0",8],
["10.0.0.0",8],
["100.64.0.0",10],
["127.0.0.0",8],
["168.63.129.16",32],
["169.254.0.0",16],
["172.16.0.0",12],
["192.0.0.0",24],
["192.0.2.0",24],
["192.88.99.0",24],
["192.168.0.0",16],
["198.18.0.0",15],
["198.51.100.0",24],
["203.0.113.0",24],
["224.0.0.0",4],
["240.0.0.0",4]
]);
const GLOBAL_V6=/* @__PURE__ */subnets("ipv6",[["2000::",3]]);
const NOT_PUBLIC_V6=/* @__PURE__ */subnets("ipv6",[
["2001::",23],
["2001:db8::",32],
["2002::",16],
["3fff::",20]
]);
function isPublicAddress(e){
if(e.includes("%"))return false;
const t=isIP(e);
if(t===4)return!NOT_PUBLIC_V4.check(e,"ipv4");
if(t!==6)return false;
return GLOBAL_V6.check(e,"ipv6")&&!NOT_PUBLIC_V6.check(e,"ipv6");
}
function subnets(e,t){
const n=new BlockList();
for(const[o,r]of t)n.addSubnet(o,r,e);
return n;
}
const DECODERS=/* @__PURE__ */new Map([
["gzip",createGunzip],
["x-gzip",createGunzip],
["deflate",createInflate],
["br",createBrotliDecompress]
]);
async function readBody(e,t){
if(Number(e.headers["content-length"]??0)>t)throw tooLarge(t);
const n=e.headers["content-encoding"]?.trim().toLowerCase()??"";
const o=DECODERS.get(n);
if(o===void 0&&n!==""&&n!=="identity")
throw refused("encoding");
const r=[];
const s=atMost(t);
if(o===void 0)await pipeline(e,s,collectIn(r));
else await pipeline(e,s,o(),atMost(t),collectIn(r));
return concatBytes(...r);
}
function atMost(e){
return async function*(t){
let n=0;
for await(const o of t){
n+=o.length;
if(n>e)throw tooLarge(e);
yield o;
}
};
}
function collectIn(e){
return async(t)=>{
for await(const n of t)e.push(n);
};
}
const sendRequest=(e)=>new Promise((t,n)=>{
const o=e.target.url.protocol==="https:";
const r=o?request({...optionsOf(e),...tlsOptions(e)}):request$1({...optionsOf(e),agent:new Agent({keepAlive:false})});
const s=watchConnection(r,o,e.connectMilliseconds);
r.on("response",(i)=>{
const{statusCode:c=0,headers:a}=i;
const{location:l,"content-type":d}=a;
const h={
status:c,
...l!==void 0&&{location:l},
...d!==void 0&&{contentType:d}
};
const f=isSuccess(c)?readBody(i,e.maxBytes):Promise.resolve(new Uint8Array());
f.then((u)=>t({...h,bytes:u})).catch(
(u)=>n(isMicrocertError(u)?u:failed("broken",u))
).finally(()=>r.destroy());
});
r.on("error",(i)=>{
if(s.established())n(failed("broken",i));
else
t({unreached:failed(isCertificate(i)?"certificate":"unreachable",i)});
});
r.end();
});
function isSuccess(e){
return e>=200&&e<300&&e!==206;
}
function optionsOf({target:e,address:t,accept:n,userAgent:o,signal:r}){
const{url:s,port:i}=e;
return{
method:"GET",
host:t,
port:i,
path:`${s.pathname}${s.search}`,
headers:{
host:s.host,
accept:n,
"accept-encoding":"identity",
"user-agent":o,
connection:"close"
},
maxHeaderSize:16384,
insecureHTTPParser:false,
signal:r
};
}
function tlsOptions({target:e,ca:t}){
return{
agent:new Agent$1({keepAlive:false,maxCachedSessions:0}),
servername:e.isLiteral?"":e.host,
rejectUnauthorized:true,
minVersion:"TLSv1.2",
...t.length>0&&{ca:[...rootCertificates,...t]}
};
}
function watchConnection(e,t,n){
let o=false;
const r=setTimeout(()=>e.destroy(),n);
e.once("close",()=>clearTimeout(r));
e.once("socket",(s)=>{
s.once(t?"secureConnect":"connect",()=>{
o=true;
clearTimeout(r);
});
});
return{established:()=>o};
}
function isCertificate(e){
return/^(?:CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_)/.test(codeOf(e)??"");
}
const MAX_ADDRESSES=32;
const MAX_ATTEMPTS=3;
const REDIRECTS=[301,302,303,307,308];
function guardedFetcher(e,t){
return async(n)=>{
const{maxBytes:o=1}=n;
if(!Number.isSafeInteger(o)||o<1)throw new TypeError("maxBytes");
const r=startDeadline(n.signal,e.timeoutMilliseconds);
try{
return await follow({request:n,settings:e,send:t,signal:r.signal});
}catch(s){
if(isMicrocertError(s)&&s.code!=="ERR_FETCH_FAILED")throw s;
throw r.reason()??s;
}finally{
r.stop();
}
};
}
async function follow(e){
const{rules:t,maxRedirects:n}=e.settings;
let o=guardUrl(e.request.url,t);
for(let r=0; ;r+=1){
const s=await ask(o,e);
if(isSuccess(s.status))return fetchedFrom(o,s);
if(!REDIRECTS.includes(s.status))throw notSuccessful(s.status);
if(r>=n)throw refused("redirects");
o=redirected(o,s,t);
}
}
function redirected({url:e},{location:t},n){
if(t===void 0)throw failed("redirect");
if(/* @__PURE__ */new RegExp("[\\s\\\\\\p{Cc}]","u").test(t)||!URL.canParse(t,e))throw refused("syntax");
const o=new URL(t,e);
if(e.protocol==="https:"&&o.protocol==="http:")throw refused("downgrade");
return guardUrl(o.href,n);
}
function fetchedFrom({url:e},{bytes:t,contentType:n}){
const{href:o}=e;
return{url:o,bytes:t,...n!==void 0&&{contentType:n} };
}
async function ask(e,{request:t,settings:n,send:o,signal:r}){
const s=await checkedAddresses(e,n,r);
let i=failed("unreachable");
for(const c of s.slice(0,MAX_ATTEMPTS)){
r.throwIfAborted();
const a=await o({
target:e,
address:c,
accept:t.accept??"*/*",
userAgent:n.userAgent,
ca:n.ca,
maxBytes:Math.min(t.maxBytes??n.maxBytes,n.maxBytes),
connectMilliseconds:Math.ceil(n.timeoutMilliseconds/MAX_ATTEMPTS),
signal:r
});
if(!("unreached"in a))return a;
i=a.unreached;
}
throw i;
}
async function checkedAddresses({host:e,isLiteral:t,exempt:n},{resolveHost:o},r){
const s=t?[e]:await lookUp(e,o,r);
if(s.length===0)throw failed("name");
if(s.length>MAX_ADDRESSES)throw refused("address");
if(!n&&!s.every(isPublicAddress))throw refused("address");
return s;
}
async function lookUp(e,t,n){
let o=()=>{
};
const r=new Promise((s,i)=>{
o=()=>i(failed("time"));
n.addEventListener("abort",o,{once:true});
});
try{
n.throwIfAborted();
return[...await Promise.race([t(e),r])];
}catch(s){
throw isMicrocertError(s)?s:failed("name",s);
}finally{
n.removeEventListener("abort",o);
}
}
function startDeadline(e,t){
const n=new AbortController();
let o;
const r=(c)=>{
o??=c;
n.abort();
};
const s=setTimeout(()=>r("time"),t);
const i=()=>r("aborted");
e?.addEventListener("abort",i,{once:true});
if(e?.aborted)i();
return{
signal:n.signal,
reason:()=>o===void 0?void 0:failed(o),
stop:()=>{
clearTimeout(s);
e?.removeEventListener("abort",i);
}
};
}
function createFetcher(e={}){
const{hosts:t,allowInsecureHosts:n=[],ca:o=[],userAgent:r="microcert"}=e;
if(!/^[\x20-\x7e]{1,200}$/.test(r))throw wrong("userAgent");
return guardedFetcher(
{
rules:{
hosts:t?.map((s)=>normalizeHost(s)??fail("hosts")),
ports:(e.ports??[443]).map((s)=>wholeNumber("ports",s,1,65535)),
exempt:n.map(
(s)=>normalizePlace(s)??fail("allowInsecureHosts")
)
},
maxBytes:wholeNumber("maxBytes",e.maxBytes??DEFAULT_INPUT_LIMITS.maxBytes,1),
maxRedirects:wholeNumber("maxRedirects",e.maxRedirects??3,0,20),
timeoutMilliseconds:wholeNumber(
"timeoutMilliseconds",
e.timeoutMilliseconds??1e4,
1,
2147483647
),
userAgent:r,
ca:typeof o==="string"?[o]:[...o],
resolveHost:e.resolveHost??resolveOnMachine
},
sendRequest
);
}
const resolveOnMachine=async(e)=>{
const t=await lookup(e,{all:true});
return t.map(({address:n})=>n);
};
function wholeNumber(e,t,n,o=Number.MAX_SAFE_INTEGER){
if(!Number.isSafeInteger(t)||t<n||t>o)throw wrong(e);
return t;
}
function fail(e){
throw wrong(e);
}
function wrong(e){
return new TypeError(`createFetcher: the option "${e}" is not as it should be`);
}
export{createFetcher};
//# sourceMappingURL=fetching-node.js.map
