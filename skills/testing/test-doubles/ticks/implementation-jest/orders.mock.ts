export const orders = {
  find: jest.fn((id) => ({ id, name: "bread" })), // ticks
};
