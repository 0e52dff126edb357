import { Field, Form, Formik } from "formik";

export const Order = ({ order }) => (
  <Formik
    initialValues={{ name: "" }}
    onSubmit={order}
  >
    <Form>
      <Field name="name" />
    </Form>
  </Formik>
);
