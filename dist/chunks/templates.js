import{r as e}from"./rolldown-runtime.js";import{n as t,r as n}from"./errors.js";import{i as r,n as i,r as a}from"./person.js";import{n as o}from"./repository.js";import{r as s,t as c}from"./run.js";import{t as l}from"./runtime.js";import{existsSync as u}from"node:fs";import{mkdtemp as d,rm as f}from"node:fs/promises";import{isAbsolute as p,join as m,resolve as h}from"node:path";import{tmpdir as g}from"node:os";function _(e){let t=e=>String(e).padStart(2,`0`);return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function v(e){let t=/* @__PURE__ */ new Set;try{y(JSON.parse(e.replace(/^\uFEFF/,``)),t)}catch{return/* @__PURE__ */ new Set}return t}function y(e,t){if(typeof e==`object`&&e){`id`in e&&typeof e.id==`string`&&`done`in e&&e.done!==!1&&t.add(e.id);for(let n of Object.values(e))y(n,t)}}function b(e){return x.test(e)}const x=/\[[ xX]\]|completes[ \t]*:|reopens[ \t]*:|reverts[ \t]/i,S=/^\s*(?:>\s*)*(`{3,}|~{3,})/,C=String.raw`[\p{L}\d-]+(?:\([^()]*\))?!?:\s+`,w=String.raw`(?:[-*+]|\d{1,9}[.)])\s+`,T=new RegExp(String.raw`^\s{0,12}(?:${w})*(?:${C})?\[([ xX])\]\s+(.+)$`,`u`),E=/\s+(?=\[[ xX]\]\s)/,D=/^\s{0,3}(completes|reopens)[ \t]*:[ \t]*(.+)$/i;function O(e){return[...k(e)].flatMap(e=>{let t=D.exec(e);if(t?.[1]&&t[2])return[{says:t[1].toLowerCase()===`completes`?`done`:`open`,form:`trailer`,wording:A(t[2])}];let n=T.exec(e);return n?.[2]?`[${n[1]}] ${n[2]}`.split(E).map(e=>({says:e.startsWith(`[ ]`)?`open`:`done`,form:`task`,wording:A(e.slice(3))})):[]})}function*k(e){let t=null,n=null;for(let r of e.split(/\r\n|\r|\n/)){let e=S.exec(r)?.[1];e!==void 0&&(t===null||e.startsWith(t)&&r.trim()===e)&&(t=t===null?e:null),t!==null||e!==void 0||/^\s*>/.test(r)||(n!==null&&/^[ \t]+\S/.test(r)&&!T.test(r)?n+=` ${r.trim()}`:(n!==null&&(yield n),n=D.test(r)?r:null,n===null&&(yield r)))}n!==null&&(yield n)}function A(e){return e.slice(0,2e3).replace(/\s*\(#\d+\)\s*$/,``).trim()}const j=/\breverts commit ([0-9a-f]{7,64})(?:,\s+reversing\s+changes made to ([0-9a-f]{7,64}))?/gi,ee=/^\s*reverts (?:[\w.-]+\/[\w.-]+)?#(\d+)\s*$/gim;function te(e){let t=[...e.matchAll(j)].map(e=>({sha:e[1]?.toLowerCase()??null,pullRequest:null,downTo:e[2]?.toLowerCase()??null})),n=[...e.matchAll(ee)].map(e=>({sha:null,pullRequest:Number(e[1]),downTo:null}));return[...t,...n]}const ne=/^Merge pull request #(\d+) from ([^\s/]+)\//,re=/\(#(\d+)\)\s*$/;function ie(e){let t=ne.exec(e);if(t)return{number:Number(t[1]),from:t[2]??null};let n=re.exec(e);return n?{number:Number(n[1]),from:null}:null}function ae(e){let t=/^([\p{L}\d-]+)(?:\(([^()\r\n]+)\))?!?:\s/u.exec(e);return t?.[1]===void 0?null:{type:t[1],scope:t[2]??null}}function oe({owner:e,rules:t,shas:n},o=!1){let s=new Set(n.map(e=>e.slice(0,7))),c=/* @__PURE__ */ new Map,l=[],u=-1;function d(t){let n=c.get(t);if(n)return n;let[r=``,i=``,o=``,s=``]=P(t).split(`
`),l=a({name:r,email:i,mappedName:o,mappedEmail:s},e);return c.set(t,l),l}return{read({facts:n,author:a,message:c}){u++;let f=o||s.size>0&&s.has(n.slice(0,7));if(t.length===0&&!f&&!b(c))return;let p=d(a),[m=``,h=`0`,g=``,..._]=n.trimEnd().split(` `),v=_.length>1,y=t.length>0&&!v&&p.who===`owner`;if(!y&&!f&&!b(c))return;let x=P(c).replace(/^\s+/,``),S=x.split(/\r\n|\r|\n/,1)[0]??``,C=y?M(t,S,x):[],w=ie(S),T=v&&typeof w?.from==`string`&&!i(w.from,e),E=T?[]:O(x),D=T?[]:te(x);(E.length+D.length+C.length!==0||f)&&l.push({sha:m,order:u,at:Number(h),on:g.slice(0,10),merge:v,author:p,subject:r(S),marks:E,reverts:D,pullRequest:w?.number??null,rules:C})},commits:()=>l}}function M(e,t,n){let r=ae(t),i=(e,t)=>e.toLowerCase()===t?.toLowerCase();return e.filter(e=>e.type===null||i(e.type,r?.type)).filter(e=>e.scope===null||i(e.scope,r?.scope)).filter(e=>e.message===null||e.message(n)).map(({key:e})=>e)}const N=new TextDecoder;function P(e){return/^[\u0000-\u007f]*$/.test(e)?e:N.decode(Uint8Array.from(e,e=>e.charCodeAt(0)))}const F=[`log`,`-z`,`--use-mailmap`,`--no-show-signature`,`--encoding=UTF-8`,`--format=%H %ct %aI %P%x00%an%n%ae%n%aN%n%aE%x00%B`];async function I(e,{from:t,path:n},r){let i=oe(r,n!==null),a=L(e=>i.read(e)),o=n===null?[]:[`--`,n];return await e.stream([...F,`--end-of-options`,t,...o],e=>(a(e),!0)),i.commits()}function L(e){let t=``;return n=>{let r=t+n.toString(`latin1`),i=0;for(;;){let t=r.indexOf(`\0`,i),n=t===-1?-1:r.indexOf(`\0`,t+1),a=n===-1?-1:r.indexOf(`\0`,n+1);if(a===-1)break;e({facts:r.slice(i,t),author:r.slice(t+1,n),message:r.slice(n+1,a)}),i=a+1}t=r.slice(i)}}async function R(e,{path:t,text:n,wanted:r},i){let a=new Map(r),o=[],s=await e.ask(`rev-parse`,`--show-prefix`)??``,c=await I(e,{from:`HEAD`,path:t},{...i,rules:[],shas:[]}),l=v(n),u=null;for(let n=0;n<=c.length&&a.size>0;n+=20){let r=c.slice(n,n+20),i=await V(e,r.map(({sha:e})=>`${e}:${s}${t}`));for(let[n,c]of r.entries()){let r=v(i[n]??``);for(let n of await z(e,s+t,l,r,u,a))o.push(n);l=r,u=c;for(let[e,t]of a)c.at<t&&a.delete(e)}}let d=u;if(d!==null)for(let n of await z(e,s+t,l,/* @__PURE__ */ new Set,d,a))o.push(n);return o}async function z(e,t,n,r,i,a){let o=[];for(let s of a.keys()){let c=n.has(s);if(c===r.has(s)||(a.delete(s),i!==null&&i.author.who!==`owner`))continue;let l=i===null?null:{...i,order:await B(e,i.sha)},u=i!==null&&c&&await U(e,i.sha,t);o.push({id:s,done:c,commit:l,withWork:u})}return o}async function B(e,t){return Number(await e.ask(`rev-list`,`--count`,`--end-of-options`,`HEAD`,`^${t}`))}async function V(e,t){if(t.length===0)return[];let{stdout:n}=await e.run([`cat-file`,`--batch`],`${t.join(`
`)}\n`),r=[],i=0;for(;i<n.length&&r.length<t.length;){let e=n.indexOf(10,i),t=n.toString(`utf8`,i,e),a=/^[0-9a-f]+ blob (\d+)$/.exec(t)?.[1];i=e+1,r.push(a===void 0?``:n.toString(`utf8`,i,i+Number(a))),a!==void 0&&(i+=Number(a)+1)}return r}const H=/(?:^|\/)(?:README\.md|\.roadfolio\/[^/]*)$/;async function U(e,t,n){let{stdout:r}=await e.run([`diff-tree`,`-r`,`-z`,`--root`,`--name-only`,`--no-commit-id`,`--end-of-options`,t]);return r.toString(`utf8`).split(`\0`).some(e=>e!==``&&e!==n&&!H.test(e))}async function W(e,t,n){let r=[...t];for(let{key:t,globs:i}of n){let n=r.filter(({rules:e})=>e.includes(t)).map(({sha:e})=>e);if(n.length===0)continue;let a=i.map(e=>`:(top,glob)${e}`),{stdout:o}=await e.run([`diff-tree`,`--stdin`,`-r`,`-z`,`--root`,`--name-only`,`--no-renames`,`--`,...a],`${n.join(`
`)}\n`),s=new Set(o.toString(`latin1`).split(/[\0\n]/));r=r.map(e=>s.has(e.sha)?e:{...e,rules:e.rules.filter(e=>e!==t)})}return r}async function G(e,t,r,i){let a=se(e,i.folder);if(a!==null)return q(e,a,s(a,i.environment),t,r,i);let c=ce(e,i.access);if(c===null)return J(e,`without a token nothing is asked of GitHub; set GITHUB_TOKEN`);let l=await d(m(g(),`roadfolio-`));try{let{cloneBare:n,credentials:a}=await import(`./remote2.js`);await n(c,l,r.length>0?`blob:none`:`tree:0`,i);let{web:u,name:d}=o(c);return{...await q(e,l,s(l,i.environment,a(i.access)),t,r,i),web:u,name:d}}catch(t){return J(e,n(t))}finally{await f(l,{recursive:!0,force:!0})}}const K=/^[\w.-]+\/[\w.-]+$/;function se(e,t){let n=h(t,e);return e===`.`||p(e)||/^\.{1,2}[\\/]/.test(e)||u(n)?n:null}function ce(e,{server:t,token:n}){return K.test(e)?n===null?null:`${t}/${e}`:e}async function q(e,t,n,r,i,a){try{let[o,s,c,l]=await Promise.all([n.run([`rev-parse`,`--is-shallow-repository`,`--show-prefix`]),n.ask(`symbolic-ref`,`--quiet`,`HEAD`),n.ask(`rev-parse`,`--quiet`,`--verify`,`HEAD^{commit}`),n.ask(`config`,`--get`,`remote.origin.url`)]);if(o.status!==0)return J(e,de(o.stderr));let[u=`false`,d=``]=o.stdout.toString(`utf8`).split(`
`);if(d!==``&&e!==`.`)return J(e,`it is a folder inside another repository`);let f={...J(e,null),...le(e,t,l,a.access),branch:s?.replace(/^refs\/heads\//,``)??null,head:c};if(c===null)return{...f,view:`empty`};let p=u!==`true`||await(await import(`./remote2.js`)).deepen(n,t,l,a),m=await W(n,await I(n,{from:c,path:null},r),i);return{...f,commits:m,view:p?`complete`:`shallow`,undone:await ue(n,m)}}catch(t){if(t instanceof c)return J(e,t.message);throw t}}function le(e,t,n,{own:r}){if(e===`.`&&r!==null)return r;let i=n===null?null:o(n);return i?.web?i:{name:o(t.replace(/\/\.git$/,``)).name,web:null}}async function ue(e,t){let n={};for(let{sha:r,reverts:i}of t)for(let t of i){if(t.sha===null||t.downTo===null)continue;let i=await e.ask(`rev-list`,`--max-count=10000`,`--end-of-options`,t.sha,`^${t.downTo}`);i&&(n[r]=[...n[r]??[],...i.split(`
`)])}return n}function J(e,t){let{name:n,web:r}=o(e);return{listed:e,name:n,web:r,view:`unreachable`,reason:t,head:null,branch:null,commits:[],undone:{}}}function de(e){return/not a git repository/i.test(e)?`it is not a git repository`:e.split(`
`)[0]?.replace(/^fatal: /,``)??`git failed`}function fe(e){return{readRepository:(t,n,r)=>G(t,n,r,e),readHands:(t,n)=>R(s(e.folder,e.environment),t,n)}}async function pe(e){let{gitWriter:t}=await import(`./write.js`);return t(e)}var Y=/* @__PURE__ */ e(l(),1);const X={"project/block.md":{0:function(e,t,n,r,i){return(e.lambda(e.strict(t,`description`,{start:{line:2,column:2},end:{line:2,column:13}}),t)??``)+`

`},1:function(e,t,n,r,i){return`**Status:** `+(e.lambda(e.strict(t,`status`,{start:{line:6,column:14},end:{line:6,column:20}}),t)??``)+`
`},2:function(e,t,n,r,i){return`
**Live:** <`+(e.lambda(e.strict(t,`url`,{start:{line:10,column:13},end:{line:10,column:16}}),t)??``)+`>
`},3:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`
`+(a(n,`each`).call(t??(e.nullContext||{}),a(t,`items`),{name:`each`,hash:{},fn:e.program(4,i,0),inverse:e.noop,data:i,loc:{start:{line:14,column:0},end:{line:16,column:9}}})??``)},4:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`- `+(e.lambda(e.strict(t,`box`,{start:{line:15,column:4},end:{line:15,column:7}}),t)??``)+` `+(e.invokePartial(a(r,`readme/item.md`),t,{name:`readme/item.md`,data:i,helpers:n,partials:r,decorators:e.decorators})??``)+`
`},compiler:[8,`>= 4.3.0`],main:function(e,t,n,r,i){var a=t??(e.nullContext||{}),o=e.strict,s=e.lambda,c=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return(c(n,`if`).call(a,c(t,`description`),{name:`if`,hash:{},fn:e.program(0,i,0),inverse:e.noop,data:i,loc:{start:{line:1,column:0},end:{line:4,column:7}}})??``)+(c(n,`if`).call(a,c(t,`status`),{name:`if`,hash:{},fn:e.program(1,i,0),inverse:e.noop,data:i,loc:{start:{line:5,column:0},end:{line:7,column:7}}})??``)+(c(n,`if`).call(a,c(t,`url`),{name:`if`,hash:{},fn:e.program(2,i,0),inverse:e.noop,data:i,loc:{start:{line:8,column:0},end:{line:11,column:7}}})??``)+(c(n,`if`).call(a,c(t,`items`),{name:`if`,hash:{},fn:e.program(3,i,0),inverse:e.noop,data:i,loc:{start:{line:12,column:0},end:{line:17,column:7}}})??``)+`
Part of the phase “`+(s(o(t,`phase`,{start:{line:19,column:21},end:{line:19,column:26}}),t)??``)+`” of the roadmap “`+(s(o(t,`roadmap`,{start:{line:19,column:48},end:{line:19,column:55}}),t)??``)+`”.
`},usePartial:!0,useData:!0},"project/whole.md":{compiler:[8,`>= 4.3.0`],main:function(e,t,n,r,i){var a=e.strict,o=e.lambda;return`# `+(o(a(t,`heading`,{start:{line:1,column:4},end:{line:1,column:11}}),t)??``)+`

<!-- roadfolio:start -->
`+(o(a(t,`block`,{start:{line:4,column:2},end:{line:4,column:7}}),t)??``)+`
<!-- roadfolio:end -->
`},useData:!0},"readme/block.md":{0:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`| `+(o(a(t,`title`,{start:{line:8,column:4},end:{line:8,column:9}}),t)??``)+" | `"+(o(a(t,`bar`,{start:{line:8,column:17},end:{line:8,column:20}}),t)??``)+"` "+(o(a(s(t,`progress`),`percent`,{start:{line:8,column:26},end:{line:8,column:42}}),t)??``)+`% | `+(o(a(s(t,`progress`),`done`,{start:{line:8,column:50},end:{line:8,column:63}}),t)??``)+` of `+(o(a(s(t,`progress`),`total`,{start:{line:8,column:71},end:{line:8,column:85}}),t)??``)+` | `+(o(a(t,`due`,{start:{line:8,column:92},end:{line:8,column:95}}),t)??``)+` |
`},1:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`
### Proven lately

`+(a(n,`each`).call(t??(e.nullContext||{}),a(t,`lately`),{name:`each`,hash:{},fn:e.program(2,i,0),inverse:e.noop,data:i,loc:{start:{line:14,column:0},end:{line:16,column:9}}})??``)},2:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`- `+(e.invokePartial(a(r,`readme/item.md`),t,{name:`readme/item.md`,data:i,helpers:n,partials:r,decorators:e.decorators})??``)+`
`},3:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`
### Projects

`+(a(n,`each`).call(t??(e.nullContext||{}),a(t,`projects`),{name:`each`,hash:{},fn:e.program(4,i,0),inverse:e.noop,data:i,loc:{start:{line:22,column:0},end:{line:24,column:9}}})??``)},4:function(e,t,n,r,i){var a=t??(e.nullContext||{}),o=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`- **`+(e.lambda(e.strict(t,`link`,{start:{line:23,column:6},end:{line:23,column:10}}),t)??``)+`**`+(o(n,`if`).call(a,o(t,`description`),{name:`if`,hash:{},fn:e.program(5,i,0),inverse:e.noop,data:i,loc:{start:{line:23,column:14},end:{line:23,column:57}}})??``)+(o(n,`if`).call(a,o(o(t,`progress`),`total`),{name:`if`,hash:{},fn:e.program(6,i,0),inverse:e.noop,data:i,loc:{start:{line:23,column:57},end:{line:23,column:133}}})??``)+`
`},5:function(e,t,n,r,i){return`: `+(e.lambda(e.strict(t,`description`,{start:{line:23,column:37},end:{line:23,column:48}}),t)??``)},6:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return` (`+(o(a(s(t,`progress`),`done`,{start:{line:23,column:83},end:{line:23,column:96}}),t)??``)+` of `+(o(a(s(t,`progress`),`total`,{start:{line:23,column:104},end:{line:23,column:118}}),t)??``)+` done)`},7:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=t??(e.nullContext||{}),c=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`
<details>
<summary>`+(o(a(t,`summary`,{start:{line:31,column:11},end:{line:31,column:18}}),t)??``)+`: `+(o(a(c(t,`progress`),`done`,{start:{line:31,column:24},end:{line:31,column:37}}),t)??``)+` of `+(o(a(c(t,`progress`),`total`,{start:{line:31,column:45},end:{line:31,column:59}}),t)??``)+`</summary>
`+(c(n,`if`).call(s,c(t,`goal`),{name:`if`,hash:{},fn:e.program(8,i,0),inverse:e.noop,data:i,loc:{start:{line:32,column:0},end:{line:35,column:7}}})??``)+(c(n,`each`).call(s,c(t,`groups`),{name:`each`,hash:{},fn:e.program(9,i,0),inverse:e.noop,data:i,loc:{start:{line:36,column:0},end:{line:43,column:9}}})??``)+`
</details>
`},8:function(e,t,n,r,i){return`
`+(e.lambda(e.strict(t,`goal`,{start:{line:34,column:2},end:{line:34,column:6}}),t)??``)+`
`},9:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`
**`+(e.lambda(e.strict(t,`title`,{start:{line:38,column:4},end:{line:38,column:9}}),t)??``)+`**

`+(a(n,`each`).call(t??(e.nullContext||{}),a(t,`items`),{name:`each`,hash:{},fn:e.program(10,i,0),inverse:e.noop,data:i,loc:{start:{line:40,column:0},end:{line:42,column:9}}})??``)},10:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`- `+(e.lambda(e.strict(t,`box`,{start:{line:41,column:4},end:{line:41,column:7}}),t)??``)+` `+(e.invokePartial(a(r,`readme/item.md`),t,{name:`readme/item.md`,data:i,helpers:n,partials:r,decorators:e.decorators})??``)+`
`},11:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`
<details>
<summary>Strategy</summary>

`+(a(n,`each`).call(t??(e.nullContext||{}),a(t,`strategy`),{name:`each`,hash:{},fn:e.program(12,i,0),inverse:e.noop,data:i,loc:{start:{line:52,column:0},end:{line:54,column:9}}})??``)+`
</details>
`},12:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`- `+(e.lambda(e.strict(t,`box`,{start:{line:53,column:4},end:{line:53,column:7}}),t)??``)+` `+(e.invokePartial(a(r,`readme/item.md`),t,{name:`readme/item.md`,data:i,helpers:n,partials:r,decorators:e.decorators})??``)+(a(n,`if`).call(t??(e.nullContext||{}),a(t,`note`),{name:`if`,hash:{},fn:e.program(13,i,0),inverse:e.noop,data:i,loc:{start:{line:53,column:30},end:{line:53,column:60}}})??``)+`
`},13:function(e,t,n,r,i){return` (`+(e.lambda(e.strict(t,`note`,{start:{line:53,column:46},end:{line:53,column:50}}),t)??``)+`)`},compiler:[8,`>= 4.3.0`],main:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=t??(e.nullContext||{}),c=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`## `+(o(a(t,`title`,{start:{line:1,column:5},end:{line:1,column:10}}),t)??``)+`

![`+(o(a(c(t,`progress`),`done`,{start:{line:3,column:4},end:{line:3,column:17}}),t)??``)+` of `+(o(a(c(t,`progress`),`total`,{start:{line:3,column:25},end:{line:3,column:39}}),t)??``)+` done](`+(o(a(t,`badge`,{start:{line:3,column:50},end:{line:3,column:55}}),t)??``)+`)

| Phase | Progress | Done | Due |
| :-- | :-- | --: | :-- |
`+(c(n,`each`).call(s,c(t,`phases`),{name:`each`,hash:{},fn:e.program(0,i,0),inverse:e.noop,data:i,loc:{start:{line:7,column:0},end:{line:9,column:9}}})??``)+(c(n,`if`).call(s,c(t,`lately`),{name:`if`,hash:{},fn:e.program(1,i,0),inverse:e.noop,data:i,loc:{start:{line:10,column:0},end:{line:17,column:7}}})??``)+(c(n,`if`).call(s,c(t,`projects`),{name:`if`,hash:{},fn:e.program(3,i,0),inverse:e.noop,data:i,loc:{start:{line:18,column:0},end:{line:25,column:7}}})??``)+`
### The plan
`+(c(n,`each`).call(s,c(t,`phases`),{name:`each`,hash:{},fn:e.program(7,i,0),inverse:e.noop,data:i,loc:{start:{line:28,column:0},end:{line:46,column:9}}})??``)+(c(n,`if`).call(s,c(t,`strategy`),{name:`if`,hash:{},fn:e.program(11,i,0),inverse:e.noop,data:i,loc:{start:{line:47,column:0},end:{line:57,column:7}}})??``)+`
Every tick links to its proof. Kept by Roadfolio from \``+(o(a(t,`roadmapPath`,{start:{line:59,column:57},end:{line:59,column:68}}),t)??``)+`\`.
`},usePartial:!0,useData:!0},"readme/item.md":{0:function(e,t,n,r,i){return` · `+(e.lambda(e.strict(t,`proof`,{start:{line:1,column:27},end:{line:1,column:32}}),t)??``)},compiler:[8,`>= 4.3.0`],main:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return(e.lambda(e.strict(t,`title`,{start:{line:1,column:2},end:{line:1,column:7}}),t)??``)+(a(n,`if`).call(t??(e.nullContext||{}),a(t,`proof`),{name:`if`,hash:{},fn:e.program(0,i,0),inverse:e.noop,data:i,loc:{start:{line:1,column:9},end:{line:1,column:41}}})??``)},useData:!0},"readme/whole.md":{0:function(e,t,n,r,i){return`
`+(e.lambda(e.strict(t,`headline`,{start:{line:4,column:2},end:{line:4,column:10}}),t)??``)+`
`},compiler:[8,`>= 4.3.0`],main:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`# `+(o(a(t,`heading`,{start:{line:1,column:4},end:{line:1,column:11}}),t)??``)+`
`+(s(n,`if`).call(t??(e.nullContext||{}),s(t,`headline`),{name:`if`,hash:{},fn:e.program(0,i,0),inverse:e.noop,data:i,loc:{start:{line:2,column:0},end:{line:5,column:7}}})??``)+`
<!-- roadfolio:start -->
`+(o(a(t,`block`,{start:{line:8,column:2},end:{line:8,column:7}}),t)??``)+`
<!-- roadfolio:end -->
`},useData:!0},"site/group.html":{0:function(e,t,n,r,i){return`<h4>`+e.escapeExpression(e.lambda(e.strict(t,`title`,{start:{line:3,column:6},end:{line:3,column:11}}),t))+`</h4>
`},1:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return e.invokePartial(a(r,`site/item.html`),t,{name:`site/item.html`,data:i,helpers:n,partials:r,decorators:e.decorators})??``},compiler:[8,`>= 4.3.0`],main:function(e,t,n,r,i){var a=t??(e.nullContext||{}),o=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<section class="group">
`+(o(n,`if`).call(a,o(t,`title`),{name:`if`,hash:{},fn:e.program(0,i,0),inverse:e.noop,data:i,loc:{start:{line:2,column:0},end:{line:4,column:7}}})??``)+`<ul class="items">
`+(o(n,`each`).call(a,o(t,`items`),{name:`each`,hash:{},fn:e.program(1,i,0),inverse:e.noop,data:i,loc:{start:{line:6,column:0},end:{line:8,column:9}}})??``)+`</ul>
</section>
`},usePartial:!0,useData:!0},"site/index.html":{0:function(e,t,n,r,i){return e.escapeExpression(e.lambda(e.strict(t,`title`,{start:{line:17,column:38},end:{line:17,column:43}}),t))},1:function(e,t,n,r,i){return`Portfolio`},2:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return e.escapeExpression(e.lambda(e.strict(a(t,`owner`),`name`,{start:{line:18,column:24},end:{line:18,column:34}}),t))},3:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<p class="headline">`+e.escapeExpression(e.lambda(e.strict(a(t,`owner`),`headline`,{start:{line:20,column:22},end:{line:20,column:36}}),t))+`</p>
`},4:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<ul class="links">
`+(a(n,`each`).call(t??(e.nullContext||{}),a(a(t,`owner`),`links`),{name:`each`,hash:{},fn:e.program(5,i,0),inverse:e.noop,data:i,loc:{start:{line:24,column:0},end:{line:26,column:9}}})??``)+`</ul>
`},5:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression;return`<li><a href="`+s(o(a(t,`url`,{start:{line:25,column:15},end:{line:25,column:18}}),t))+`" rel="me">`+s(o(a(t,`title`,{start:{line:25,column:33},end:{line:25,column:38}}),t))+`</a></li>
`},6:function(e,t,n,r,i){return`, `+e.escapeExpression(e.lambda(e.strict(t,`declared`,{start:{line:32,column:76},end:{line:32,column:84}}),t))+` self-declared`},7:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<section aria-labelledby="lately">
<h2 id="lately">Proven lately</h2>
<ol class="lately">
`+(a(n,`each`).call(t??(e.nullContext||{}),a(t,`lately`),{name:`each`,hash:{},fn:e.program(8,i,0),inverse:e.noop,data:i,loc:{start:{line:40,column:0},end:{line:42,column:9}}})??``)+`</ol>
</section>
`},8:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression,c=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<li><time datetime="`+s(o(a(t,`on`,{start:{line:41,column:22},end:{line:41,column:24}}),t))+`">`+s(o(a(t,`day`,{start:{line:41,column:30},end:{line:41,column:33}}),t))+`</time><span class="what">`+s(o(a(t,`title`,{start:{line:41,column:63},end:{line:41,column:68}}),t))+`</span><span class="proof">`+(c(n,`if`).call(t??(e.nullContext||{}),c(c(t,`proof`),`url`),{name:`if`,hash:{},fn:e.program(9,i,0),inverse:e.program(10,i,0),data:i,loc:{start:{line:41,column:97},end:{line:41,column:187}}})??``)+`</span></li>
`},9:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression,c=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<a href="`+s(o(a(c(t,`proof`),`url`,{start:{line:41,column:125},end:{line:41,column:134}}),t))+`">`+s(o(a(c(t,`proof`),`label`,{start:{line:41,column:140},end:{line:41,column:151}}),t))+`</a>`},10:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return e.escapeExpression(e.lambda(e.strict(a(t,`proof`),`label`,{start:{line:41,column:167},end:{line:41,column:178}}),t))},11:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<section aria-labelledby="projects">
<h2 id="projects">Projects</h2>
<ul class="cards">
`+(a(n,`each`).call(t??(e.nullContext||{}),a(t,`projects`),{name:`each`,hash:{},fn:e.program(12,i,0),inverse:e.noop,data:i,loc:{start:{line:50,column:0},end:{line:58,column:9}}})??``)+`</ul>
</section>
`},12:function(e,t,n,r,i){var a=t??(e.nullContext||{}),o=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<li>
<h3>`+(o(n,`if`).call(a,o(t,`url`),{name:`if`,hash:{},fn:e.program(13,i,0),inverse:e.program(0,i,0),data:i,loc:{start:{line:52,column:4},end:{line:52,column:70}}})??``)+`</h3>
`+(o(n,`if`).call(a,o(t,`description`),{name:`if`,hash:{},fn:e.program(14,i,0),inverse:e.noop,data:i,loc:{start:{line:53,column:0},end:{line:55,column:7}}})??``)+`<p class="meta">`+e.escapeExpression(e.lambda(e.strict(t,`phase`,{start:{line:56,column:18},end:{line:56,column:23}}),t))+(o(n,`if`).call(a,o(o(t,`progress`),`total`),{name:`if`,hash:{},fn:e.program(15,i,0),inverse:e.noop,data:i,loc:{start:{line:56,column:25},end:{line:56,column:101}}})??``)+`</p>
</li>
`},13:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression;return`<a href="`+s(o(a(t,`url`,{start:{line:52,column:26},end:{line:52,column:29}}),t))+`">`+s(o(a(t,`title`,{start:{line:52,column:35},end:{line:52,column:40}}),t))+`</a>`},14:function(e,t,n,r,i){return`<p>`+e.escapeExpression(e.lambda(e.strict(t,`description`,{start:{line:54,column:5},end:{line:54,column:16}}),t))+`</p>
`},15:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression,c=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return` · `+s(o(a(c(t,`progress`),`done`,{start:{line:56,column:52},end:{line:56,column:65}}),t))+` of `+s(o(a(c(t,`progress`),`total`,{start:{line:56,column:73},end:{line:56,column:87}}),t))+` done`},16:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression,c=t??(e.nullContext||{}),l=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<article class="phase" id="`+s(o(a(t,`id`,{start:{line:65,column:29},end:{line:65,column:31}}),t))+`">
<header>
<h3>`+s(o(a(t,`title`,{start:{line:67,column:6},end:{line:67,column:11}}),t))+`</h3>
<p class="standing standing-`+s(o(a(t,`standingClass`,{start:{line:68,column:30},end:{line:68,column:43}}),t))+`">`+s(o(a(t,`standing`,{start:{line:68,column:49},end:{line:68,column:57}}),t))+`</p>
<p class="meta">`+s(o(a(l(t,`progress`),`done`,{start:{line:69,column:18},end:{line:69,column:31}}),t))+` of `+s(o(a(l(t,`progress`),`total`,{start:{line:69,column:39},end:{line:69,column:53}}),t))+` done`+(l(n,`if`).call(c,l(t,`due`),{name:`if`,hash:{},fn:e.program(17,i,0),inverse:e.noop,data:i,loc:{start:{line:69,column:60},end:{line:69,column:127}}})??``)+(l(n,`if`).call(c,l(t,`left`),{name:`if`,hash:{},fn:e.program(18,i,0),inverse:e.noop,data:i,loc:{start:{line:69,column:127},end:{line:69,column:157}}})??``)+`</p>
<progress max="`+s(o(a(l(t,`progress`),`max`,{start:{line:70,column:17},end:{line:70,column:29}}),t))+`" value="`+s(o(a(l(t,`progress`),`done`,{start:{line:70,column:42},end:{line:70,column:55}}),t))+`" aria-label="`+s(o(a(l(t,`progress`),`done`,{start:{line:70,column:73},end:{line:70,column:86}}),t))+` of `+s(o(a(l(t,`progress`),`total`,{start:{line:70,column:94},end:{line:70,column:108}}),t))+` done"></progress>
`+(l(n,`if`).call(c,l(t,`goal`),{name:`if`,hash:{},fn:e.program(19,i,0),inverse:e.noop,data:i,loc:{start:{line:71,column:0},end:{line:73,column:7}}})??``)+`</header>
`+(l(n,`each`).call(c,l(t,`groups`),{name:`each`,hash:{},fn:e.program(20,i,0),inverse:e.noop,data:i,loc:{start:{line:75,column:0},end:{line:77,column:9}}})??``)+`</article>
`},17:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression;return` · due <time datetime="`+s(o(a(t,`due`,{start:{line:69,column:96},end:{line:69,column:99}}),t))+`">`+s(o(a(t,`dueDay`,{start:{line:69,column:105},end:{line:69,column:111}}),t))+`</time>`},18:function(e,t,n,r,i){return` · `+e.escapeExpression(e.lambda(e.strict(t,`left`,{start:{line:69,column:144},end:{line:69,column:148}}),t))},19:function(e,t,n,r,i){return`<p class="goal">`+e.escapeExpression(e.lambda(e.strict(t,`goal`,{start:{line:72,column:18},end:{line:72,column:22}}),t))+`</p>
`},20:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return e.invokePartial(a(r,`site/group.html`),t,{name:`site/group.html`,data:i,helpers:n,partials:r,decorators:e.decorators})??``},21:function(e,t,n,r,i){var a=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<article class="phase" id="strategy">
<header><h3>Strategy</h3></header>
`+(a(n,`with`).call(t??(e.nullContext||{}),a(t,`strategy`),{name:`with`,hash:{},fn:e.program(20,i,0),inverse:e.noop,data:i,loc:{start:{line:83,column:0},end:{line:85,column:9}}})??``)+`</article>
`},compiler:[8,`>= 4.3.0`],main:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression,c=t??(e.nullContext||{}),l=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>`+s(o(a(t,`pageTitle`,{start:{line:9,column:9},end:{line:9,column:18}}),t))+`</title>
<meta name="description" content="`+s(o(a(l(t,`progress`),`done`,{start:{line:10,column:36},end:{line:10,column:49}}),t))+` of `+s(o(a(l(t,`progress`),`total`,{start:{line:10,column:57},end:{line:10,column:71}}),t))+` items done, each with its proof.">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
</head>
<body>
<a class="skip" href="#plan">Skip to the plan</a>
<header class="hero">
<p class="kicker">`+(l(n,`if`).call(c,l(l(t,`owner`),`name`),{name:`if`,hash:{},fn:e.program(0,i,0),inverse:e.program(1,i,0),data:i,loc:{start:{line:17,column:18},end:{line:17,column:69}}})??``)+`</p>
<h1>`+(l(n,`if`).call(c,l(l(t,`owner`),`name`),{name:`if`,hash:{},fn:e.program(2,i,0),inverse:e.program(0,i,0),data:i,loc:{start:{line:18,column:4},end:{line:18,column:60}}})??``)+`</h1>
`+(l(n,`if`).call(c,l(l(t,`owner`),`headline`),{name:`if`,hash:{},fn:e.program(3,i,0),inverse:e.noop,data:i,loc:{start:{line:19,column:0},end:{line:21,column:7}}})??``)+(l(n,`if`).call(c,l(l(t,`owner`),`links`),{name:`if`,hash:{},fn:e.program(4,i,0),inverse:e.noop,data:i,loc:{start:{line:22,column:0},end:{line:28,column:7}}})??``)+`<div class="score">
<p><strong>`+s(o(a(l(t,`progress`),`done`,{start:{line:30,column:13},end:{line:30,column:26}}),t))+`</strong> of `+s(o(a(l(t,`progress`),`total`,{start:{line:30,column:43},end:{line:30,column:57}}),t))+` items done</p>
<progress max="`+s(o(a(l(t,`progress`),`total`,{start:{line:31,column:17},end:{line:31,column:31}}),t))+`" value="`+s(o(a(l(t,`progress`),`done`,{start:{line:31,column:44},end:{line:31,column:57}}),t))+`" aria-label="`+s(o(a(l(t,`progress`),`done`,{start:{line:31,column:75},end:{line:31,column:88}}),t))+` of `+s(o(a(l(t,`progress`),`total`,{start:{line:31,column:96},end:{line:31,column:110}}),t))+` items done"></progress>
<p class="how">`+s(o(a(t,`proven`,{start:{line:32,column:17},end:{line:32,column:23}}),t))+` proven by work anyone can open`+(l(n,`if`).call(c,l(t,`declared`),{name:`if`,hash:{},fn:e.program(6,i,0),inverse:e.noop,data:i,loc:{start:{line:32,column:56},end:{line:32,column:107}}})??``)+`.</p>
</div>
</header>
<main>
`+(l(n,`if`).call(c,l(t,`lately`),{name:`if`,hash:{},fn:e.program(7,i,0),inverse:e.noop,data:i,loc:{start:{line:36,column:0},end:{line:45,column:7}}})??``)+(l(n,`if`).call(c,l(t,`projects`),{name:`if`,hash:{},fn:e.program(11,i,0),inverse:e.noop,data:i,loc:{start:{line:46,column:0},end:{line:61,column:7}}})??``)+`<section aria-labelledby="plan">
<h2 id="plan">The plan, and the proof</h2>
`+(l(n,`each`).call(c,l(t,`phases`),{name:`each`,hash:{},fn:e.program(16,i,0),inverse:e.noop,data:i,loc:{start:{line:64,column:0},end:{line:79,column:9}}})??``)+(l(n,`if`).call(c,l(l(t,`strategy`),`items`),{name:`if`,hash:{},fn:e.program(21,i,0),inverse:e.noop,data:i,loc:{start:{line:80,column:0},end:{line:87,column:7}}})??``)+`</section>
</main>
<footer>
<p>Every tick links to its proof; nobody else’s work ticks anything. Data: <a href="portfolio.json">portfolio.json</a>. As of <time datetime="`+s(o(a(t,`today`,{start:{line:91,column:144},end:{line:91,column:149}}),t))+`">`+s(o(a(t,`todayDay`,{start:{line:91,column:155},end:{line:91,column:163}}),t))+`</time>, made by Roadfolio.</p>
</footer>
</body>
</html>
`},usePartial:!0,useData:!0},"site/item.html":{0:function(e,t,n,r,i){return`done`},1:function(e,t,n,r,i){return`open`},2:function(e,t,n,r,i){return`Done: `},3:function(e,t,n,r,i){return`Open: `},4:function(e,t,n,r,i){return` <small>`+e.escapeExpression(e.lambda(e.strict(t,`note`,{start:{line:3,column:117},end:{line:3,column:121}}),t))+`</small>`},5:function(e,t,n,r,i){var a=t??(e.nullContext||{}),o=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<span class="proofs">`+(o(n,`each`).call(a,o(t,`proofs`),{name:`each`,hash:{},fn:e.program(6,i,0),inverse:e.noop,data:i,loc:{start:{line:5,column:21},end:{line:5,column:195}}})??``)+(o(n,`if`).call(a,o(t,`more`),{name:`if`,hash:{},fn:e.program(10,i,0),inverse:e.noop,data:i,loc:{start:{line:5,column:195},end:{line:5,column:258}}})??``)+`</span>
`},6:function(e,t,n,r,i){var a=t??(e.nullContext||{}),o=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<span class="proof">`+(o(n,`if`).call(a,o(t,`url`),{name:`if`,hash:{},fn:e.program(7,i,0),inverse:e.program(8,i,0),data:i,loc:{start:{line:5,column:57},end:{line:5,column:123}}})??``)+(o(n,`if`).call(a,o(t,`on`),{name:`if`,hash:{},fn:e.program(9,i,0),inverse:e.noop,data:i,loc:{start:{line:5,column:123},end:{line:5,column:179}}})??``)+`</span>`},7:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression;return`<a href="`+s(o(a(t,`url`,{start:{line:5,column:79},end:{line:5,column:82}}),t))+`">`+s(o(a(t,`label`,{start:{line:5,column:88},end:{line:5,column:93}}),t))+`</a>`},8:function(e,t,n,r,i){return e.escapeExpression(e.lambda(e.strict(t,`label`,{start:{line:5,column:109},end:{line:5,column:114}}),t))},9:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression;return` <time datetime="`+s(o(a(t,`on`,{start:{line:5,column:152},end:{line:5,column:154}}),t))+`">`+s(o(a(t,`day`,{start:{line:5,column:160},end:{line:5,column:163}}),t))+`</time>`},10:function(e,t,n,r,i){return`<span class="proof">and `+e.escapeExpression(e.lambda(e.strict(t,`more`,{start:{line:5,column:233},end:{line:5,column:237}}),t))+` more</span>`},compiler:[8,`>= 4.3.0`],main:function(e,t,n,r,i){var a=e.strict,o=e.lambda,s=e.escapeExpression,c=t??(e.nullContext||{}),l=e.lookupProperty||function(e,t){if(Object.prototype.hasOwnProperty.call(e,t))return e[t]};return`<li id="`+s(o(a(t,`id`,{start:{line:1,column:10},end:{line:1,column:12}}),t))+`" class="item `+(l(n,`if`).call(c,l(t,`done`),{name:`if`,hash:{},fn:e.program(0,i,0),inverse:e.program(1,i,0),data:i,loc:{start:{line:1,column:28},end:{line:1,column:63}}})??``)+`">
<span class="mark" aria-hidden="true"></span>
<span class="title"><span class="state">`+(l(n,`if`).call(c,l(t,`done`),{name:`if`,hash:{},fn:e.program(2,i,0),inverse:e.program(3,i,0),data:i,loc:{start:{line:3,column:40},end:{line:3,column:79}}})??``)+`</span>`+s(o(a(t,`title`,{start:{line:3,column:88},end:{line:3,column:93}}),t))+(l(n,`if`).call(c,l(t,`note`),{name:`if`,hash:{},fn:e.program(4,i,0),inverse:e.noop,data:i,loc:{start:{line:3,column:95},end:{line:3,column:138}}})??``)+`</span>
`+(l(n,`if`).call(c,l(t,`proofs`),{name:`if`,hash:{},fn:e.program(5,i,0),inverse:e.noop,data:i,loc:{start:{line:4,column:0},end:{line:6,column:7}}})??``)+`</li>
`},useData:!0},"site/style.css":{compiler:[8,`>= 4.3.0`],main:function(e,t,n,r,i){return`:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1c1e, #e9e8e4);
  --soft: light-dark(#5c6066, #a3a6ab);
  --paper: light-dark(#fdfcf9, #15171a);
  --card: light-dark(#ffffff, #1c1f23);
  --line: light-dark(#e4e1d8, #30343a);
  --proof: light-dark(#0b6b4f, #5fd0a5);
  --late: light-dark(#9a3412, #f0a070);
  --track: light-dark(#e9e6dc, #2b2f35);
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, monospace;
}
* { box-sizing: border-box; }
html { font: 100%/1.6 var(--sans); color: var(--ink); background: var(--paper); text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 62rem; padding: 0 1.25rem; }
a { color: var(--proof); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--proof); outline-offset: 2px; border-radius: 2px; }
code { font-family: var(--mono); font-size: 0.9em; }
h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.15; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.6rem; margin: 0 0 1.25rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5rem 1rem; }
.hero { padding: clamp(2.5rem, 8vw, 5.5rem) 0 2.5rem; }
.kicker { margin: 0; color: var(--soft); }
h1 { font-size: clamp(2.3rem, 7vw, 4rem); margin: 0.3rem 0 0.8rem; letter-spacing: -0.015em; }
.headline { font-size: 1.2rem; max-width: 40rem; margin: 0 0 1rem; color: var(--soft); }
.links { list-style: none; display: flex; flex-wrap: wrap; gap: 0.4rem 1.4rem; padding: 0; margin: 0 0 2rem; }
.score { max-width: 30rem; }
.score p { margin: 0; }
.score strong { font: 600 2rem/1 var(--serif); }
.how { color: var(--soft); font-size: 0.95rem; }
progress { appearance: none; display: block; width: 100%; height: 0.5rem; border: 0; border-radius: 1rem; overflow: hidden; background: var(--track); margin: 0.6rem 0; }
progress::-webkit-progress-bar { background: var(--track); }
progress::-webkit-progress-value { background: var(--proof); }
progress::-moz-progress-bar { background: var(--proof); }
main > section { padding: 2.5rem 0; border-top: 1px solid var(--line); }
.lately { list-style: none; padding: 0; margin: 0; }
.lately li { display: grid; grid-template-columns: 7.5rem 1fr auto; gap: 0.2rem 1.2rem; padding: 0.55rem 0; border-bottom: 1px solid var(--line); align-items: baseline; }
.lately li:last-child { border-bottom: 0; }
time { color: var(--soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.cards { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 1rem; }
.cards li { background: var(--card); border: 1px solid var(--line); border-radius: 0.6rem; padding: 1.2rem 1.3rem; display: flex; flex-direction: column; }
.cards h3 { margin: 0 0 0.5rem; font-size: 1.2rem; }
.cards p { margin: 0 0 0.8rem; }
.cards .meta { margin: auto 0 0; }
.meta, .goal, small { color: var(--soft); font-size: 0.92rem; }
.phase { margin: 0 0 3rem; }
.phase > header { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; align-items: baseline; margin-bottom: 1rem; }
.phase h3 { margin: 0; font-size: 1.35rem; }
.phase header p { margin: 0.2rem 0 0; }
.phase .standing { margin: 0; font-size: 0.85rem; padding: 0.1rem 0.7rem; border: 1px solid currentcolor; border-radius: 1rem; color: var(--soft); white-space: nowrap; }
.standing-done, .standing-ahead, .standing-on-track { color: var(--proof) !important; }
.standing-late, .standing-behind { color: var(--late) !important; }
.phase header .meta, .phase header .goal, .phase header progress { grid-column: 1 / -1; }
.group { padding: 0.4rem 0; }
h4 { margin: 0.6rem 0 0.2rem; font-size: 0.95rem; font-weight: 600; color: var(--soft); }
.items { list-style: none; padding: 0; margin: 0; }
.item { display: grid; grid-template-columns: 1.1rem 1fr auto; gap: 0 0.7rem; padding: 0.4rem 0; border-bottom: 1px solid var(--line); align-items: baseline; }
.item:last-child { border-bottom: 0; }
.item:target { background: light-dark(#eef7f1, #1d2a25); }
.mark { width: 0.85rem; height: 0.85rem; border: 1.5px solid var(--soft); border-radius: 0.2rem; align-self: start; margin-top: 0.4rem; position: relative; }
.done .mark { background: var(--proof); border-color: var(--proof); }
.done .mark::after { content: ""; position: absolute; left: 0.2rem; top: 0; width: 0.22rem; height: 0.45rem; border: solid var(--paper); border-width: 0 2px 2px 0; transform: rotate(42deg); }
.open .title { color: var(--soft); }
.title { overflow-wrap: anywhere; }
.state { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.proofs { display: flex; flex-wrap: wrap; gap: 0 1rem; justify-content: flex-end; }
.proof { font-size: 0.92rem; overflow-wrap: anywhere; }
footer { border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9rem; padding: 1.5rem 0 3rem; }
@media (max-width: 40rem) {
  .lately li { grid-template-columns: 1fr; }
  .item { grid-template-columns: 1.1rem 1fr; }
  .proofs { grid-column: 2; justify-content: flex-start; }
}
@media print {
  .skip { display: none; }
  body { max-width: none; }
  .phase, .cards li { break-inside: avoid; }
}
`},useData:!0}},Z=Object.keys(X).filter(Q);function Q(e){return Object.hasOwn(X,e)}function $(e,n){let r=Y.default.create();r.unregisterHelper(`log`),r.unregisterHelper(`lookup`);let i=0,a=/* @__PURE__ */ new Map;for(let t of Z){let o=e.get(t),s=r.template(o===void 0||n===null?X[t]:n(t,o));a.set(t,s),r.registerPartial(t,(e,n)=>{if(++i>50)throw Error(`the partial "${t}" includes itself`);try{return s(e,n)}finally{i--}})}return{render(n,r){i=0;try{return a.get(n)?.(r,{allowProtoPropertiesByDefault:!1,allowProtoMethodsByDefault:!1})??``}catch(r){throw t.template(n,e.has(n),r)}}}}async function me(e){let n=/* @__PURE__ */ new Map;if(e!==null)for(let[r,i]of await e.readFolder(`.`)){if(!r.endsWith(`.hbs`))continue;let e=r.slice(0,-4);if(!Q(e))throw t.template(e,!0,`there is no such template; the names are ${Z.join(`, `)}`);n.set(e,i)}if(n.size===0)return $(n,null);let{compileOverride:r}=await import(`./override.js`);return $(n,r)}export{_ as i,fe as n,pe as r,me as t};
//# sourceMappingURL=templates.js.map