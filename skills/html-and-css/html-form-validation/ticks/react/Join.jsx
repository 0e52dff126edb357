export const Join = () => (
  <form>
    <input name="name" minLength="2"
    />
    <textarea name="why" minLength="10" />
  </form>
);
