import Link from "next/link";

export const Menu = () => (
  <nav>
    <Link href="/recipes">Recipes</Link>
  </nav>
);
