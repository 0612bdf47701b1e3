
async function loadLanguages(){
return(await import("./languages2.js")).LANGUAGES;
}
export{loadLanguages as l};
//# sourceMappingURL=languages.js.map
