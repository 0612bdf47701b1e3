
export{openLocalSite}from'../shared/open-local-site.js';
export{s as siteFiles,w as writeSite}from'../shared/write-site.js';
//# sourceMappingURL=index.js.map
