import{r as readStatusList}from'../shared/status-at.js';
const STATUS_PURPOSES=["revocation","suspension","refresh","message"];
export{e as encodeStatusList,m as makeStatusListCredential}from'../shared/make-status-list-credential.js';
export{S as STATUS_ANSWER_CODES,a as STATUS_CODES,b as STATUS_ENTRY_CODES,c as STATUS_LIST_CODES,p as parseStatusEntries,d as parseStatusEntry,e as readRevocationList,s as statusAt,f as statusInRevocationList}from'../shared/status-at.js';
export{M as MIN_STATUS_ENTRIES,c as createStatusBits}from'../shared/status-bits.js';
export{STATUS_PURPOSES,readStatusList};
//# sourceMappingURL=index.js.map
