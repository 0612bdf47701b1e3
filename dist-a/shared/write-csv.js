
const FORMULA=/^[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
const TO_QUOTE=/[;,\t"\r\n]|^\s|\s$|^\uFEFF/;
function writeCsvRow(e,{delimiter:f=";",escapeFormulas:s=true}={}){
const n=e.map((r)=>{
const t=s&&FORMULA.test(r)?`'${r}`:r;
return TO_QUOTE.test(t)||FORMULA.test(t)?`"${t.replaceAll('"','""')}"`:t;
});
if(n.length===1&&n[0]==="")return'""\r\n';
return`${n.join(f)}\r
`;
}
export{writeCsvRow as w};
//# sourceMappingURL=write-csv.js.map
