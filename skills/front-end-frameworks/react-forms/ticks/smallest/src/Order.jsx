import { useState } from "react";

export function Order({ order }) {
  const [name, setName] = useState("");
  return (
    <form
      onSubmit={() => order(name)} // ticks
    >
      <input
        value={name}
        onChange={(event) => setName(event.target.value)} // ticks
      />
      <textarea
        onChange={(event) => setName(event.target.value)} // ticks
      />
      <select
        onChange={(event) => setName(event.target.value)} // ticks
      />
    </form>
  );
}
