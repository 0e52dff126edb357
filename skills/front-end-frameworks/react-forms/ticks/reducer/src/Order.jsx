import { useReducer } from "react";

export function Order({ order }) {
  const [name, setName] = useReducer((all, one) => one, "");
  return (
    <form action={order}>
      <input value={name} onChange={(event) => setName(event.target.value)} />
    </form>
  );
}
