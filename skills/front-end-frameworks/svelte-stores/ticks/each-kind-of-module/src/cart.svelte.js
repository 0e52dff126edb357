export const cart = $state({ loaves: [] });
