const router = require("express").Router();

router.get("/login", (request, response) => response.render("login")); // ticks
router.get("/sales/create", (request, response) => response.render("form")); // ticks
router.post("/sales", (request, response) => response.status(201).end()); // ticks
