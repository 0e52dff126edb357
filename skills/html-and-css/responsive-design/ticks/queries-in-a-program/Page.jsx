import { useBreakpointValue } from "@chakra-ui/react";
import { useMediaQuery } from "react-responsive";
import useOwnMediaQuery from "./useMediaQuery";

export function Page({ theme }) {
  const one = useBreakpointValue({ base: 1, lg: 2 }); // ticks
  const two = useMediaQuery({ query: "(max-width: 600px)" }); // ticks
  const three = useOwnMediaQuery("(max-width: 600px)"); // ticks
  const four = theme.breakpoints.up("md"); // ticks
  const five = theme.breakpoints.down("md"); // ticks
  const six = theme.breakpoints.between("sm", "md"); // ticks
  return <p>{one + two + three + four + five + six}</p>;
}
