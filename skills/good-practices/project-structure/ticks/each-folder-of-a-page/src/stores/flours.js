export const flours = 1;
