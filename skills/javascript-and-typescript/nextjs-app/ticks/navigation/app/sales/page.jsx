import { useSearchParams } from "next/navigation";

export default function Page() {
  return useSearchParams().get("city");
}
