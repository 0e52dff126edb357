import { Formik } from "formik";

export const Order = ({ order }) => (
  <Formik initialValues={{ name: "" }} onSubmit={order}>
    {({ handleSubmit }) => <form onSubmit={handleSubmit}></form>}
  </Formik>
);
