import{n as openBadgeWriter}from'../../shared/everyday.js';
function toOpenBadge(e,n={}){
return openBadgeWriter(e,n).write(e);
}
export{c as checkEndorsementStructure,aa as checkStructure,l as endorsableIds,ab as sameLearner}from'../../shared/everyday.js';
export{f as fromOpenBadge,l as looksLikeEdubadge,a as looksLikeOpenBadge}from'../../shared/from-open-badge.js';
export{o as openBadgeLosses}from'../../shared/open-badge-losses.js';
export{r as relatedAchievements}from'../../shared/related-achievements.js';
export{m as matchRecipient}from'../../shared/match-recipient.js';
export{t as toAchievement}from'../../shared/to-achievement.js';
export{toOpenBadge};
//# sourceMappingURL=index.js.map
