import { Button, Stack, TextField } from "@mui/material";

export const Order = () => (
  <Stack>
    <TextField label="Name" />
    <Button>Order</Button>
  </Stack>
);
