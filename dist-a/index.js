
export{a1 as ASSOCIATION_TYPES,a4 as COMPATIBLE,a5 as DEFAULT_VERIFICATION_LIMITS,a6 as PROOF_ONLY,a7 as STRICT,m as defineMicroCertification,a8 as parseAward,a9 as verify}from'./shared/everyday.js';
export{am as LOCALES,M as MicrocertError,g as isMicrocertError}from'./shared/foundation.js';
export{c as checkMicroCertification,a as councilRecommendation2022,b as createIssuer}from'./shared/issuing.js';
//# sourceMappingURL=index.js.map
