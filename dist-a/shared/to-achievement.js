import{ak as achievementWriter,x as contextsOf}from'./everyday.js';
function toAchievement(t,e={}){
return{"@context":contextsOf(e),...achievementWriter(t,e)([])};
}
export{toAchievement as t};
//# sourceMappingURL=to-achievement.js.map
