import { useState } from "react";
import { Input } from "@/components/ui/input";

export function AddForm({ add }) {
  const [title, setTitle] = useState("");
  return (
    <form onSubmit={() => add(title)}> {/* ticks */}
      <Input value={title} onChange={(event) => setTitle(event.target.value)} /> {/* ticks */}
    </form>
  );
}
