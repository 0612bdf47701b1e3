import{createInterface}from'node:readline';
function createPerson(l,a){
const o=[];
let i=false;
let n;
const e=createInterface({input:l,output:a,historySize:0,terminal:true});
const s=(t)=>{
const r=n;
n=void 0;
if(r!==void 0)r(t);
else if(t!==void 0)o.push(t);
};
e.on("line",s);
e.on("close",()=>{
i=true;
s(void 0);
});
return{
ask:async(t)=>{
const r=o.shift();
if(r!==void 0)return r;
if(i)return void 0;
e.setPrompt(t);
e.prompt();
return new Promise((c)=>{
n=c;
});
},
leave:()=>e.close()
};
}
export{createPerson};
//# sourceMappingURL=person.js.map
