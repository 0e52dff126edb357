import{i as e,r as t,t as n}from"./prose.js";const r=d(`bézier café cliché façade gödel möbius naïve poincaré pokémon résumé`),i=d(`
  ao aos com da das de do dos e em na nas nos ou para pela pelo por que um uma
  con del el en la las los su una y
  au aux avec dans des du et le les pour sur une
  das dem den der ein eine für ist mit und von zu
  dei della di il  een het met voor  och  dla  ile ve
`),a=/(?:(?!\p{sc=Latin})\p{L}){2,}/gu,o=/(?![a-z])\p{sc=Latin}/iu;function s(e){let i=n(e),s=i.match(a);if(s!==null)return u(t(s.join(` `)));let d=i.split(` `).map(e=>e.replace(/[^\p{L}\p{M}'’-]/gu,``)).filter(e=>e!==``&&!r.has(e.toLowerCase())),f=d.filter(e=>!/^[A-Z]+s?$|\p{Ll}\p{Lu}/u.test(e)),p=t(f.join(` `));return f.some(e=>o.test(e))||c(d)?p.lead>-.03?u(p):null:p.lead>.3&&l(f)?u(p):null}function c(e){return e.some((t,n)=>i.has(t)&&(e[n-1]?.length??0)>1&&(e[n+1]?.length??0)>1)}function l(e){return e.filter((e,t)=>t===0||/^\p{Ll}/u.test(e)).length>1&&e.every(e=>t(e).lead>.15)}function u({foreign:t,rival:n}){return t===null?null:[t,...n===null?[]:[n]].map(e).toSorted().join(` or `)}function d(e){return new Set(e.trim().split(/\s+/))}export{s as isLikelyNotEnglish};
//# sourceMappingURL=language-of-title.js.map