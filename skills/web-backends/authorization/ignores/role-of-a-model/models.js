const user = { name: "Ana", role: "seller" };
export const describe = (one) => `${one.name}, ${one.role}`;
