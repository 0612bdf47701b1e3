
function isHeld(e){
return!e.includes("\0")&&e.isWellFormed();
}
const MOST_BYTES=2500;
function isHeldAsId(e){
return isHeld(e)&&new TextEncoder().encode(e).length<=MOST_BYTES;
}
export{isHeldAsId as a,isHeld as i};
//# sourceMappingURL=held-texts.js.map
