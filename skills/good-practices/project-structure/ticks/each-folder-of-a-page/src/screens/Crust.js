export const crust = 1;
