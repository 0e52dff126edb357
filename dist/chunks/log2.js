const e=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;function t(t){return t.replace(/\r\n/g,`
`).replace(/[\r\u2028\u2029]/g,` `).replace(e,``).split(`
`).map(e=>e.replace(/##(?=\[)/g,`#⁠#`).replace(/^(\s*):(?=:)/,`$1⁠:`)).join(`
`)}function n(e,n){let r=!1,i=()=>{r&&e(`\r\x1B[2K`),r=!1};return{info(n){i(),e(`${t(n)}\n`)},progress(a,o,s){if(i(),a>=o)return;let c=t(s).replace(/\s+/g,` `).slice(0,60);if(!n)return e(`${c} (${a+1} of ${o})\n`);let l=Math.round(a/o*12);e(`${`█`.repeat(l)}${`░`.repeat(12-l)} ${a}/${o} ${c}`),r=!0}}}export{t as n,n as t};
//# sourceMappingURL=log2.js.map