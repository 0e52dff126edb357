import { Box, Grid } from "@mui/material";

export const Page = () => (
  <Grid container>
    <Grid xs={12} />
    <Grid xs={6} />
    <Box size={{ small: 1 }} />
  </Grid>
);
