const express = require("express");
const router = express.Router();

router.get("/criarVenda", (req, res) => res.json(sales));
router.post("/deletar", (req, res) => res.status(201).json(add(req.body)));
router.get("/old/criarVenda", (req, res) => res.json([]));

module.exports = router;
