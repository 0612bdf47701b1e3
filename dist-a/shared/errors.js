import{a as CARRIERS_TEXTS}from'./part-texts.js';
import{M as MicrocertError}from'./foundation.js';
function broken(e){
return new MicrocertError("ERR_CARRIER_BROKEN",{hint:e},CARRIERS_TEXTS);
}
function wrongForm(e){
return new MicrocertError("ERR_CARRIER_FORM",{hint:e},CARRIERS_TEXTS);
}
function openBadges2(){
return new MicrocertError("ERR_CARRIER_OPEN_BADGES_2",{hint:ASK_FOR_3},CARRIERS_TEXTS);
}
function assertWithin(e,r){
if(e>r)
throw new MicrocertError("ERR_INPUT_TOO_LARGE",{
hint:{en:`at most ${r} bytes are read`,fr:`au plus ${r} octets sont lus`}
});
}
const ASK_FOR_3={
en:"ask the issuer for it as an Open Badge 3.0; a badge of version 2 is checked at the address of its issuer, which is never opened here",
fr:"demander \xE0 l\u2019\xE9metteur un Open Badge 3.0 ; un badge de version 2 se v\xE9rifie \xE0 l\u2019adresse de son \xE9metteur, qui n\u2019est jamais ouverte ici"
};
export{assertWithin as a,broken as b,openBadges2 as o,wrongForm as w};
//# sourceMappingURL=errors.js.map
