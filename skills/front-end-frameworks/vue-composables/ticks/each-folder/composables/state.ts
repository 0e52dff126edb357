export const state = () => useState("a", () => 1);
