export const price = (n) => n * 2, tax = (n) => n / 5;
