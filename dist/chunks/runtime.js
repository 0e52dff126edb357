import{t as e}from"./rolldown-runtime.js";import{t}from"./handlebars.runtime.js";var n=/* @__PURE__ */ e(((e,n)=>{n.exports=t().default}));export{n as t};
//# sourceMappingURL=runtime.js.map