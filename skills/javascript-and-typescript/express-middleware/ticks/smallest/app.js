const app = require("express")();
app.use((request, answer, next) => { console.log(request.url); next(); });
