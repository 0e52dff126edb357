import { useState } from "react";

export function Search({ onSearch }) {
  const [text, setText] = useState("");
  return (
    <form onSubmit={() => onSearch(text)}>
      <input type="search" value={text} onChange={(event) => setText(event.target.value)} />
    </form>
  );
}
