const withPWA = require("next-pwa")({ dest: "public" }); // ticks
const other = require("@ducanh2912/next-pwa")({ dest: "public" }); // ticks
const newer = require("@serwist/next")({ dest: "public" }); // ticks
module.exports = withPWA(other(newer({})));
