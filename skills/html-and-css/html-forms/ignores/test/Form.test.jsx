const form = (
  <form>
    <label>E-mail</label>
    <input type="email" />
    <input type="password" />
  </form>
);
