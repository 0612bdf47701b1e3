import{n as nativeBytes}from'./issuing.js';
const FIRST_BYTES=2**18;
const MORE_THAN_LATIN1=/[^\0-\xff]/;
function textsWriter(s){
let t=s??new SharedArrayBuffer(FIRST_BYTES);
let u=nativeBytes(t);
let e=0;
const o=[];
const i=[];
const r=(n)=>{
if(n<=t.byteLength)return;
const a=new SharedArrayBuffer(2**Math.ceil(Math.log2(n)));
new Uint8Array(a).set(new Uint8Array(t,0,e));
t=a;
u=nativeBytes(t);
};
return{
add:(n)=>{
const a=n!==void 0&&MORE_THAN_LATIN1.test(n);
i.push(a);
if(n===void 0){
o.push(void 0);
return;
}
e=even(e);
r(e+n.length*(a?2:1));
e+=u.write(n,e,a?"utf16le":"latin1");
o.push(e);
},
texts:()=>({memory:t,ends:o,wide:i})
};
}
function textsReader({memory:s,ends:t,wide:u}){
const e=nativeBytes(s);
const o=[];
let i=0;
for(const r of t){
o.push(i);
i=even(r??i);
}
return(r)=>e.toString(u[r]?"utf16le":"latin1",o[r]??0,t[r]??0);
}
function even(s){
return s+s%2;
}
export{textsReader as a,textsWriter as t};
//# sourceMappingURL=shared-texts.js.map
