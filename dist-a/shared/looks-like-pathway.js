import{i as isJsonObject}from'./foundation.js';
var looksLikePathway=(function (n){
return isJsonObject(n)&&("requires"in n||"components"in n);
});

export{looksLikePathway as l};
//# sourceMappingURL=looks-like-pathway.js.map
