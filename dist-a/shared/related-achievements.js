import{b as asList,m as memberOf,s as stringMember}from'./foundation.js';
import{b as findParts}from'./from-open-badge.js';
function relatedAchievements(e){
const{achievement:t}=findParts(e);
const n=asList(memberOf(t,"related"));
return n.flatMap((r)=>stringMember(r,"id")??[]);
}
export{relatedAchievements as r};
//# sourceMappingURL=related-achievements.js.map
