import { Form, Input } from "antd";

export const Order = ({ send }) => {
  return <Form onFinish={send}><Form.Item name="loaf"><Input /></Form.Item></Form>; // ticks
};
