import { TextField } from "@mui/material";

export const Register = () => (
  <form>
    <TextField name="email" type="email" />
    <TextField name="password" type="password" />
  </form>
);
