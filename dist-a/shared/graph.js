
var reversed=(function (t){
const s=/* @__PURE__ */new Map();
for(const[o,r]of t)
for(const n of r){
const e=s.get(n);
if(e===void 0)s.set(n,[o]);
else e.push(o);
}
return s;
});
var depthFirst=(function*(t,s,o){
if(o.has(t))return;
o.add(t);
const r=[{id:t,left:[...s.get(t)??[]]}];
for(let n=r.at(-1);n!==void 0;n=r.at(-1)){
const e=n.left.pop();
if(e===void 0){
r.pop();
yield n.id;
}else if(!o.has(e)){
o.add(e);
r.push({id:e,left:[...s.get(e)??[]]});
}
}
});
var ringsOf=(function (t){
const s=/* @__PURE__ */new Set();
const o=[...t.keys()].flatMap((f)=>[...depthFirst(f,t,s)]);
const r=reversed(t);
const n=/* @__PURE__ */new Set();
const e=/* @__PURE__ */new Map();
for(const[f,c]of o.reverse().entries()){
const i=[...depthFirst(c,r,n)];
if(i.length>1)for(const d of i)e.set(d,f);
}
return e;
});



export{depthFirst as d,ringsOf as r};
//# sourceMappingURL=graph.js.map
