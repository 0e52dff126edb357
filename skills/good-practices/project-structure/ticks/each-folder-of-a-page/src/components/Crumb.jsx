export const Loaf = () => <p>Rye</p>;
