import { useRef } from "react";

export function Search({ onSearch }) {
  const input = useRef();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(input.current.value);
      }}
    >
      <input type="text" ref={input} placeholder="Pesquisar" />
    </form>
  );
}
