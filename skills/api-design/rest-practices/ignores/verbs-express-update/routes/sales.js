const express = require("express");
const router = express.Router();

router.get("/update-sale", (req, res) => res.json(sales));
router.post("/delete_sale/:id", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/update-sale", (req, res) => res.json([]));

module.exports = router;
