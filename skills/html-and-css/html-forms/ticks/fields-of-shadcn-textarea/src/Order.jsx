export const Order = () => (
  <form>
    <Input type="text" />
    <Textarea />
    <BaseTextarea />
  </form>
);
