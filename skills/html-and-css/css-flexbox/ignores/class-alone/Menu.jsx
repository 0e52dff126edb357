export const Menu = () => <nav className="flex d-flex">Menu</nav>;
