export const Menu = () => <button popoverTarget="menu">Menu</button>;
