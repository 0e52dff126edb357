const express = require("express");
const router = express.Router();

router.get("/update_sale", (req, res) => res.json(sales));
router.post("/delete_sale", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/update_sale", (req, res) => res.json([]));

module.exports = router;
