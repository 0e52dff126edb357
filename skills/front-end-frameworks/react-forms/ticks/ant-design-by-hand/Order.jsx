import { Form } from "antd";

export const Order = ({ Item }) => {
  const [form] = Form.useForm(); // ticks
  return <Form.Item name="loaf" />; // ticks
};
