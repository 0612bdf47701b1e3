import{r as readInput}from'./receiving.js';
import{a5 as DEFAULT_VERIFICATION_LIMITS}from'./everyday.js';
var credentialIn=(function (I){
return readInput(I,{...DEFAULT_VERIFICATION_LIMITS,...LARGEST}).credential?.document;
});

const{maxBytes,maxValues}=DEFAULT_VERIFICATION_LIMITS.record;
const LARGEST={maxBytes,maxValues};
export{credentialIn as c};
//# sourceMappingURL=credential-in.js.map
