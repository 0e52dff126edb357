import { useFormik } from "formik";

export function Join() {
  const formik = useFormik({
    initialValues: { name: "" },
    validate: check, // ticks
    onSubmit: send,
  });
  return <form onSubmit={formik.handleSubmit} />; // ticks
}
