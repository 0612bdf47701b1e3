
export{T as compareDecimals,r as isDecimal,U as sumDecimals}from'../shared/foundation.js';
export{bP as ALIGNMENT_FRAMEWORKS,bQ as CYCLES,bR as GRADING_KINDS,bS as ORIGIN_KINDS,bT as OUTCOME_KINDS,bU as PURPOSES,bV as RESULT_STATUSES,bW as STACKABILITY_KINDS,bX as STACKING_RELATIONS,bY as WORKLOAD_ACTIVITIES,m as defineMicroCertification,bZ as hashIdentifier,aW as isLanguageTag,a8 as parseAward,q as parseIssuerProfile,au as textIn}from'../shared/everyday.js';
//# sourceMappingURL=index.js.map
