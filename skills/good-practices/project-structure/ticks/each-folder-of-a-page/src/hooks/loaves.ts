export const loaves = 1;
