
const RENDER_METHOD_V1_CONTEXT={
"@context":{
"@protected":true,
"TemplateRenderMethod":{
"@id":"https://w3id.org/vc/render-method#TemplateRenderMethod",
"@context":{
"@protected":true,
"renderSuite":"https://w3id.org/vc/render-method#renderSuite",
"renderProperty":{
"@id":"https://w3id.org/vc/render-method#renderProperty",
"@container":"@set"
},
"template":{
"@id":"https://w3id.org/vc/render-method#template",
"@type":"@id"
}
}
}
}
};
export{RENDER_METHOD_V1_CONTEXT};
//# sourceMappingURL=microcert-render-method-v1.js.map
