module.exports = { theme: { colors: { rye: "#5a3d1e" } } };
