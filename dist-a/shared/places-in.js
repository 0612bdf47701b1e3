import{p as placeText}from'./terminal.js';
var placesIn=(function (n){
return(c)=>{
const{source:e,inside:i}=sourceOf(c,n);
return e&&`${placeText(e.path,e.locate(i))} ${c}`;
};
});
function sourceOf(n,c){
const e=/^\/(award|issuer)(?=\/|$)/.exec(n)?.[1];
return e===void 0?{source:c.definition,inside:n}:{source:c[e],inside:n.slice(e.length+1)};
}

export{placesIn as p,sourceOf as s};
//# sourceMappingURL=places-in.js.map
