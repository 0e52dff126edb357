function e(e){return e.some(e=>e.level===`error`)}export{e as t};
//# sourceMappingURL=problem.js.map