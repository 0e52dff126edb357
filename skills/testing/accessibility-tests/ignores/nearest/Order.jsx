export const Order = () => <button aria-label="Order a loaf">+</button>;
