export const Card = () => (
  <div style={{ color: "teal" }}>
    <h2 style={{ color: "navy" }}>Rye</h2>
  </div>
);
