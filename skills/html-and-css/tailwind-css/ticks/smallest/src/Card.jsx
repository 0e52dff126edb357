export const Card = () => (
  <article className="rounded-lg bg-white p-4">
    <h2 className="text-xl font-bold">Rye</h2>
    <p className="mt-2 text-gray-600">Dark</p>
    <p className="mt-2 text-gray-600">Sour</p>
    <button className="bg-teal-600 px-4 py-2 hover:bg-teal-700">Order</button>
  </article>
);
