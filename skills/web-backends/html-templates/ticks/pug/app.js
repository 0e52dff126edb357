import pug from "pug";

console.log(pug.render("sales"));
