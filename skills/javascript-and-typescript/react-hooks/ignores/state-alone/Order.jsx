import { useState } from "react";
import { useRouter } from "next/navigation";

export function Order() {
  const [open, setOpen] = useState(false);
}
