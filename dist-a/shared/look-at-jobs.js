import{c as coreOf}from'./registry-of.js';
import{j as jobTable,r as rowsOf,l as linesIn,a as startEngine}from'./statements.js';
const LISTED=100;
async function lookAtJobs(e){
const n=coreOf(e);
const t=await jobTable(n);
if(t===void 0)return{definitions:[],dead:[],refused:[]};
const[s,o,r]=await Promise.all([
rowsOf(n,counting(t)),
rowsOf(n,listingDead(t)),
rowsOf(n,listingRefused(t))
]);
return{
definitions:s.map(definitionJobs),
dead:o.map(({source:a,code:i,lines:c,...d})=>({
...{...d,lines:linesIn({lines:c}),code:i??"ERR_JOBS_LOST"},
...a!==null&&{source:a}
})),
refused:r.map(({source:a,...i})=>({
...i,
...a!==null&&{source:a}
}))
};
}
function retryDead(e){
return onDead(e,({ask:n},t,s)=>n((o)=>o.retry(t,s)));
}
function purgeDead(e){
return onDead(e,({ask:n},t,s)=>n((o)=>o.deleteJob(t,s)));
}
async function onDead(e,n){
const t=coreOf(e);
const s=await jobTable(t);
if(s===void 0)return 0;
const o=`select name, array_agg(id::text) as ids from ${s} where state = 'failed' group by name`;
const r=await rowsOf(t,o);
if(r.length===0)return 0;
const a=await startEngine(t);
try{
for(const{name:i,ids:c}of r)await n(a,i,c);
}finally{
await a.stop();
}
return r.reduce((i,{ids:c})=>i+c.length,0);
}
const STATES={
waiting:`state in ('created', 'retry')`,
active:`state = 'active'`,
done:`state = 'completed'`,
dead:`state = 'failed'`
};
function definitionJobs({
definition:e,
version:n,
issued:t,
refused:s,
...o
}){
const r=(c)=>({jobs:o[`${c}_jobs`],rows:o[`${c}_rows`]});
const{recent:a,seconds:i}=o;
return{
...{definition:e,version:n,issued:t,refused:s},
...{waiting:r("waiting"),active:r("active")},
...{done:r("done"),dead:r("dead")},
...a!==null&&i!==null&&i>0&&{rate:a/i}
};
}
const whole=(e)=>`(case when ${e} ~ '^[0-9]{1,9}$' then (${e})::int else 0 end)`;
const ROWS=/* @__PURE__ */whole(`data->>'rows'`);
const REFUSED=`(case when jsonb_typeof(output->'refused') = 'array' then output->'refused' else '[]' end)`;
const OF_DEFINITION=`coalesce(data->'definition'->>'id', '') as definition, ${/* @__PURE__ */whole(`data->'definition'->>'version'`)} as version`;
const LINES=`data->>'source' as source, data->'lines' as lines`;
function counting(e){
const n=Object.entries(STATES).map(
([s,o])=>`(count(*) filter (where ${o}))::int as ${s}_jobs,
      coalesce(sum(${ROWS}) filter (where ${o}), 0)::int as ${s}_rows`
);
const t=`where state = 'completed' and completed_on > now() - interval '1 minute'`;
return`select ${OF_DEFINITION}, ${n.join(", ")},
    coalesce(sum(${whole(`output->>'issued'`)}) filter (where ${STATES.done}), 0)::int as issued,
    coalesce(sum(jsonb_array_length(${REFUSED})) filter (where ${STATES.done}), 0)::int as refused,
    (sum(${ROWS}) filter (${t}))::int as recent,
    extract(epoch from max(completed_on) filter (${t}) - min(started_on) filter (${t}))::float8 as seconds
    from ${e} group by 1, 2 order by 1, 2`;
}
function listingDead(e){
return`select id::text as job, ${OF_DEFINITION}, ${LINES}, output->>'code' as code, retry_count + 1 as tries
    from ${e} where state = 'failed' order by created_on, id limit ${LISTED}`;
}
function listingRefused(e){
return`select coalesce(data->'definition'->>'id', '') as definition, data->>'source' as source, ${REFUSED} as rows
    from ${e} where state = 'completed' and jsonb_array_length(${REFUSED}) > 0
    order by completed_on desc limit ${LISTED}`;
}
export{lookAtJobs as l,purgeDead as p,retryDead as r};
//# sourceMappingURL=look-at-jobs.js.map
