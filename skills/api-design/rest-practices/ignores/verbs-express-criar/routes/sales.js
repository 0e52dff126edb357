const express = require("express");
const router = express.Router();

router.get("/criar", (req, res) => res.json(sales));
router.post("/deletar", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/criar", (req, res) => res.json([]));

module.exports = router;
