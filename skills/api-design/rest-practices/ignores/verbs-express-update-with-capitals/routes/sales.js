const express = require("express");
const router = express.Router();

router.get("/updateSale/:id", (req, res) => res.json(sales));
router.post("/deleteSale/:id", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/updateSale/:id", (req, res) => res.json([]));

module.exports = router;
