import { useRef } from "react";

export function Order({ order }) {
  const name = useRef(null);
  return (
    <form
      onSubmit={() => order(name.current.value)} // ticks
    >
      <input
        ref={name} // ticks
      />
      <textarea
        ref={name} // ticks
      />
      <select
        ref={name} // ticks
      />
    </form>
  );
}
