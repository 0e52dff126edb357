export const save = (key, value, lasting) => {
  const storage = lasting ? localStorage : sessionStorage;
  storage.setItem(key, JSON.stringify(value)); // ticks
};

export const read = (key, lasting) => {
  const storage = lasting ? localStorage : sessionStorage;
  return JSON.parse(storage.getItem(key)); // ticks
};
