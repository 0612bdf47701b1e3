
const CREDITS_OPTION={
type:"string",
value:"ects",
choices:["ects"],
text:{
en:"the issuer counts credits in ECTS, which an Open Badge does not say",
fr:"l\u2019\xE9metteur compte ses cr\xE9dits en ECTS, ce qu\u2019un Open Badge ne dit pas"
}
};
export{CREDITS_OPTION as C};
//# sourceMappingURL=credits-option.js.map
