import { useRouter } from "next/router";

export default function Sales() {
  return useRouter().query.city;
}
