export const order = $state({ name: "" });
