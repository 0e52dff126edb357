export const Filters = () => (
  <div>
    <input type="number" />
    <input type="number" />
  </div>
);
