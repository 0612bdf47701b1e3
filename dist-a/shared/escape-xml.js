
const forbidden=/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const REFERENCES={
"&":"&amp;",
"<":"&lt;",
">":"&gt;",
'"':"&quot;",
"'":"&#39;"
};
function escapeXml(u){
return u.replace(forbidden,"\uFFFD").replace(/[&<>"']/g,(f)=>REFERENCES[f]??f);
}
export{escapeXml as e};
//# sourceMappingURL=escape-xml.js.map
