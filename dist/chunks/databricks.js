import{n as e}from"./sql.js";const t=/^# MAGIC ?(.*)$/;function n(n,r){if(!n.startsWith(`# Databricks notebook source`))return;let i=!1,a=n.split(/\r?\n/).map(e=>{let n=t.exec(e)?.[1];n===void 0&&(i=!1);let r=/^%(\w+)\s*(.*)$/.exec(n??``);return r===null?i?n??``:``:(i=r[1]===`sql`,i?r[2]??``:``)});e(a.join(`
`),r)}export{n as readDatabricksSql};
//# sourceMappingURL=databricks.js.map