import{i as indeterminate}from'./receiving.js';
import{v as verifySdJwtVc,s as said}from'./verify-sd-jwt-vc.js';
import{am as settleOptions}from'./everyday.js';
async function verifyAsCredential(i,t){
const{recipient:s}=settleOptions(t);
const{policy:_,proofs:u,contexts:f,recipient:y,...r}=t;
const{verdict:e,policy:o,judgedAt:d,checks:n}=await verifySdJwtVc(i,{
...r,
keyBinding:"not-asked"
});
const c={
...{policy:o,judgedAt:d,contexts:[],parts:[]},
...{role:"attestation",securing:"sd-jwt"}
};
if(s===void 0)return{...c,verdict:e,checks:n};
const a=indeterminate("subject.recipient",said("sd-jwt.recipient","/cnf"));
const p=e==="accepted"?"undetermined":e;
return{...c,verdict:p,checks:[...n,a]};
}
export{verifyAsCredential};
//# sourceMappingURL=verify-as-credential.js.map
