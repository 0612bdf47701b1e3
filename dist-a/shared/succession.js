import{s as successionCommand}from'./succession-command.js';
const correct=/* @__PURE__ */successionCommand({
name:"correct",
otherLearner:true,
done:{en:"Corrected, the old one is revoked:",fr:"Corrig\xE9, l\u2019ancien est r\xE9voqu\xE9 :"},
examples:[
{
line:'microcert correct urn:uuid:\u2026 --award corrected.yaml --issuer issuer.yaml --key issuer-key.json --out badge.json --reason "wrong number of credits" --registry registry.db',
text:{
en:"the whole award, as it should have been",
fr:"la d\xE9livrance enti\xE8re, telle qu\u2019elle aurait d\xFB \xEAtre"
}
}
],
follow:(e,r,o,n)=>e.correct(r,o,n)
});
const renew=/* @__PURE__ */successionCommand({
name:"renew",
otherLearner:true,
done:{en:"Renewed:",fr:"Renouvel\xE9 :"},
options:{
"revoke-old":{
type:"boolean",
text:{
en:"revoke the old one; by default it holds until its end",
fr:"r\xE9voquer l\u2019ancien ; par d\xE9faut il vaut jusqu\u2019\xE0 sa fin"
}
}
},
examples:[
{
line:'microcert renew urn:uuid:\u2026 --award renewed.yaml --issuer issuer.yaml --key issuer-key.json --out badge.json --reason "passed again" --registry registry.db',
text:{
en:"see microcert expiring for what ends soon",
fr:"voir microcert expiring pour ce qui se termine bient\xF4t"
}
}
],
follow:(e,r,o,n,{flag:t})=>e.renew(r,o,{...n,revokeOld:t("revoke-old")})
});
export{correct,renew};
//# sourceMappingURL=succession.js.map
