import { create } from "express-handlebars";

export const page = (response) => response.render("sales");
