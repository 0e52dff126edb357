export const Order = ({ save, box }) => (
  <form onSubmit={save}>
    <input onChange={save} ref={box} />
  </form>
);
