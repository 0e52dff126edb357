import { useActionState } from "react";
import { useFormState } from "react-dom";
import { useFormik } from "formik";
import { useForm } from "@tanstack/react-form";
import { useForm as useMantineForm } from "@mantine/form";

export function Order({ order }) {
  const [state, action] = useActionState(order, null); // ticks
  const [older] = useFormState(order, null); // ticks
  const formik = useFormik({ onSubmit: order }); // ticks
  const form = useForm({ defaultValues: {} }); // ticks
  const other = useMantineForm({ initialValues: {} }); // ticks
  return (
    <form
      action={action} // ticks
    >
      {state}
    </form>
  );
}
