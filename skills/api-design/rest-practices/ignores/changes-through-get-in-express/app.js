const router = require("express").Router();

router.get("/sales", list);
router.get("/sales/:id/create", pay);
router.get("/sales/delete/:id", move);
router.post("/sales", (request, response) => response.status(201).end());
