import{M as MicrocertError}from'./foundation.js';
function threadsIn({option:e},t){
const r=e("threads")??t;
if(r==="all"||r===1)return r;
if(/^[1-9]\d?$/.test(r))return Number(r);
throw new MicrocertError("ERR_USAGE",{hint:THREADS_HINT});
}
const THREADS_HINT={
en:"--threads takes a whole number from 1 to 99, or all",
fr:"--threads prend un nombre entier de 1 \xE0 99, ou all"
};
export{threadsIn as t};
//# sourceMappingURL=threads-in.js.map
