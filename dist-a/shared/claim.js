import{f as readText,j as readValue}from'./terminal.js';
import{s as successionCommand}from'./succession-command.js';
import{M as MicrocertError}from'./foundation.js';
const MOST_BYTES=4*1024*1024;
const claim=/* @__PURE__ */successionCommand({
name:"claim",
otherLearner:false,
done:{
en:"Issued to the DID of the learner, the old one is superseded:",
fr:"D\xE9livr\xE9 au DID de l\u2019apprenant, l\u2019ancien est remplac\xE9 :"
},
options:{
presentation:{
type:"string",
value:"FILE",
text:{
en:"what the learner answered: a presentation signed with a key of their DID",
fr:"ce que l\u2019apprenant a r\xE9pondu : une pr\xE9sentation sign\xE9e avec une cl\xE9 de son DID"
}
},
challenge:{
type:"string",
value:"TEXT",
text:{
en:"the challenge that went to the learner alone; take each back once it is answered",
fr:"le d\xE9fi envoy\xE9 \xE0 l\u2019apprenant seul ; reprendre chacun une fois r\xE9pondu"
}
},
domain:{
type:"string",
value:"TEXT",
text:{
en:"the domain that the learner was given with it",
fr:"le domaine donn\xE9 \xE0 l\u2019apprenant avec lui"
}
},
did:{
type:"string",
multiple:true,
value:"FILE",
text:{
en:"did.json of a learner that uses did:web",
fr:"did.json d\u2019un apprenant en did:web"
}
}
},
examples:[
{
line:'microcert claim urn:uuid:\u2026 --presentation answer.json --challenge c0ffee --domain https://univ.example --award award.yaml --issuer issuer.yaml --key issuer-key.json --out badge.json --reason "now has a wallet" --registry registry.db',
text:{
en:"the award as it was issued, whole: its learner is named as before",
fr:"la d\xE9livrance telle que faite, enti\xE8re : l\u2019apprenant y est nomm\xE9 comme avant"
}
}
],
follow:async(r,s,i,o,{option:l,options:d},e)=>{
const[n,a,t]=["presentation","challenge","domain"].map(l);
if(!n||!a||!t)throw new MicrocertError("ERR_USAGE",{hint:NEEDED});
const u=await readText(n,e,MOST_BYTES);
const c=await Promise.all(
d("did").map((m)=>readValue(m,e))
);
const p={challenge:a,domain:t,didDocuments:c,seen:"elsewhere"};
const{isOtherLearner:E,...h}=o;
return r.claim(s,i,{...h,presentation:u,asked:p});
}
});
const NEEDED={
en:"add --presentation FILE, and --challenge and --domain as they were given to the learner",
fr:"ajouter --presentation FICHIER, ainsi que --challenge et --domain tels que donn\xE9s \xE0 l\u2019apprenant"
};
export{claim};
//# sourceMappingURL=claim.js.map
