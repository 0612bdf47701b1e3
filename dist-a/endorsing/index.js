
export{c as createEndorser}from'../shared/create-endorser.js';
export{r as readEndorsement}from'../shared/read-endorsement.js';
//# sourceMappingURL=index.js.map
