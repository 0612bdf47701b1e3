
export{M as MicrocertError,g as isMicrocertError,al as withSource}from'../../shared/foundation.js';
export{T as TEXTS}from'../../shared/part-texts.js';
//# sourceMappingURL=listed.js.map
