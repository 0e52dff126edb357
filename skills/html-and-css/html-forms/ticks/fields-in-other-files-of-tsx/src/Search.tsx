export const Search = () => (
  <form>
    <input type="text" />
    <Filters />
  </form>
);
