
export{v as checkProofChain,e as envelop,G as verifyProof}from'../shared/receiving.js';
export{S as SUITE_IDS,t as createContextStore,Z as isCompactJws,_ as isSuiteId,p as parseVcJwt,N as proofSuiteOf,b as secure,s as secureAsVcJwt,$ as signsLinkedData,d as suiteTakesKey}from'../shared/everyday.js';
//# sourceMappingURL=index.js.map
