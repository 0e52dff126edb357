import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { member } from "./member";

export function Join() {
  const form = useForm({
    resolver: zodResolver(member), // ticks
  });
  return (
    <form
      onSubmit={form.handleSubmit(save)} // ticks
    >
      <input {...form.register("name")} />
    </form>
  );
}
