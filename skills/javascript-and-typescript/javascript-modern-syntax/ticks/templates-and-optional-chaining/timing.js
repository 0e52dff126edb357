export const timing = (entries) => { // ticks
  const duration = entries[0]?.duration || 0; // ticks
  return `${duration.toFixed(2)} ms`; // ticks
};
