import { Box, Grid } from "@mui/material";

const one = <Grid xs={12} md={6} />; // ticks
const two = <Grid size={{ xs: 12, lg: 6 }} />; // ticks
const three = <Box sx={{ display: { sm: "none" } }} />; // ticks
const four = <Box sx={{ display: { md: "none" } }} />; // ticks
const five = <Box sx={{ display: { lg: "none" } }} />; // ticks
const six = <Box sx={{ display: { xl: "none" } }} />; // ticks
export const Page = () => [one, two, three, four, five, six];
