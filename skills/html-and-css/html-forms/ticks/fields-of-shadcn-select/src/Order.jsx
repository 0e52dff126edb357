export const Order = () => (
  <form>
    <Input type="text" />
    <Select />
    <BaseSelect />
  </form>
);
