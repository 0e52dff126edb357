export const Order = () => (
  <form>
    <Input type="text" />
    <TextArea />
    <BaseTextArea />
  </form>
);
