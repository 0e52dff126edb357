export const Arrow = ({ open }) => (
  <svg className={`h-4 transition-all ${open ? "-rotate-90" : ""}`} /> // ticks
);
