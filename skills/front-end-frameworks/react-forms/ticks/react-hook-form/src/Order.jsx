import { useForm } from "react-hook-form";
import { Input } from "./Input";

export function Order({ order }) {
  const { register, handleSubmit } = useForm(); // ticks
  const submit = handleSubmit(order); // ticks
  return (
    <div onClick={submit}>
      <Input {...register("name")} /> // ticks
    </div>
  );
}
