function e(e){return{version:1,roadmap:null,progress:{done:0,total:0,percent:0},decisions:[],files:[],site:null,commitMessage:``,problems:e}}export{e as t};
//# sourceMappingURL=plan2.js.map