const express = require("express");
const router = express.Router();

router.get("/getSales", (req, res) => res.json(sales));
router.post("/createSale", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/getSales", (req, res) => res.json([]));

module.exports = router;
