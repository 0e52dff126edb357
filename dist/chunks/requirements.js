import{n as e}from"./pypi.js";const t=(t,n)=>{let r=e(n),i=[];for(let[e,n]of t.split(`
`).entries()){let t=/\\\s*$/.test(n)&&!/^\s*#/.test(n);i.push(t?n.trimEnd().slice(0,-1):n),t||(r(i.join(` `),e+2-i.length),i=[])}i.length>0&&r(i.join(` `),t.split(`
`).length+1-i.length)};export{t as requirementsReader};
//# sourceMappingURL=requirements.js.map