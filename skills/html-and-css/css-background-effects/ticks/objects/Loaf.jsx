export const Loaf = () => (
  <div
    style={{
      boxShadow: "0 0 1rem red", // ticks
      textShadow: "0 0 1rem red", // ticks
    }}
  />
);
