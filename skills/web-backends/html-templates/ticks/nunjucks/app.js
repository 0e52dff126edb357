import nunjucks from "nunjucks";

console.log(nunjucks.render("sales.njk"));
