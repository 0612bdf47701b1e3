
const OTHER=/^(?::memory:$|[a-z][a-z\d+.-]+:)/i;
function isFileName(t){
return t!==""&&!OTHER.test(t);
}
export{isFileName as i};
//# sourceMappingURL=file-name.js.map
