export const Arrow = ({ open }) => (
  <svg className={`h-4 transition ${open ? "rotate-180" : ""}`} /> // ticks
);
