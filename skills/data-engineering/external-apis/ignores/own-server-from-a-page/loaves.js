const bakery = "https://bakery.example.org";

export const loaves = () => fetch("/api/loaves");
export const link = `<a href="${bakery}">Us</a>`;
