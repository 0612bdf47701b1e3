
const ACT_CATEGORIES=[
"error",
"fraud",
"correction",
"renewal",
"investigation",
"request",
"other"
];
export{ACT_CATEGORIES as A};
//# sourceMappingURL=act-said.js.map
