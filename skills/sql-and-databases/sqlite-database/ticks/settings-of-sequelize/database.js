module.exports = { dialect: "sqlite", storage: "shop.db" }; // ticks
