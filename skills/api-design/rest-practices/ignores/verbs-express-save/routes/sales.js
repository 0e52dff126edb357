const express = require("express");
const router = express.Router();

router.get("/save-sale", (req, res) => res.json(sales));
router.post("/sales/save_sale", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/save-sale", (req, res) => res.json([]));

module.exports = router;
