
export{r as renderCertificate}from'../shared/index.js';
//# sourceMappingURL=index.js.map
