const config = {
  theme: { extend: { colors: { background: "var(--background)", rye: "red" } } },
};
export default config;
