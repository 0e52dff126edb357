import { useForm } from "react-hook-form";
import * as yup from "yup";

const schema = yup.object({ name: yup.string() }); // ticks

export function Join() {
  const { register } = useForm();
  return (
    <form
      onSubmit={save} // ticks
    >
      <input
        {...register("name", { required: true })} // ticks
      />
    </form>
  );
}

function check(name, code) {
  if (name.trim() === "") setNameError("Your name, please"); // ticks
}

function checkCode(code) {
  if (!/\d/.test(code)) setErrors("A code, please"); // ticks
}

function checkWhy(why) {
  if (why.length < 3) setErr("Why?"); // ticks
}
