import { Field, Form } from "formik";

export const Order = () => (
  <Form>
    <Field name="name" />
  </Form>
);
