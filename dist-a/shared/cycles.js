import{an as conceptScheme}from'./foundation.js';
const QF_EHEA_CYCLES=/* @__PURE__ */conceptScheme(
{"title":{"en":"Cycles of the European Higher Education Area","fr":"Cycles de l\u2019espace europ\xE9en de l\u2019enseignement sup\xE9rieur"},"base":"https://w3id.org/microcert/v1#","source":"https://w3id.org/microcert/v1","asOf":"2026-11-24","strict":false,"digest":"4640059625cc65a2cfa969f805d5789c95864909cbfb2467123c6fe3fd241dbf"},
[
["short","shortCycle","short cycle","cycle court"],
["first","firstCycle","first cycle","premier cycle"],
["second","secondCycle","second cycle","deuxi\xE8me cycle"],
["third","thirdCycle","third cycle","troisi\xE8me cycle"]
]
);
export{QF_EHEA_CYCLES as Q};
//# sourceMappingURL=cycles.js.map
