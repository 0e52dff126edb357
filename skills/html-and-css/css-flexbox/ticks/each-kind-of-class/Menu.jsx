export const Menu = () => <nav className="flex items-center">Menu</nav>;
