import reactRefresh from "eslint-plugin-react-refresh";

export default [reactRefresh.configs.vite];
