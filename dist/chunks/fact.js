function e(e,t){let n=[];return e(t,(e,t)=>n.push({text:e.slice(0,160),line:t})),n}function t(e){let t=[0];for(let n=e.indexOf(`
`);n!==-1;n=e.indexOf(`
`,n+1))t.push(n+1);return e=>{let n=0,r=t.length;for(;r-n>1;){let i=n+r>>1;(t[i]??0)<=e?n=i:r=i}return n+1}}export{t as n,e as t};
//# sourceMappingURL=fact.js.map