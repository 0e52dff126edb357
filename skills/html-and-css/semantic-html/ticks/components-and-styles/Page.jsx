import styled from "styled-components";

const Menu = styled.nav`top: 0;`; // ticks
export const Page = () => (
  <Box
    component="main" // ticks
  />
);
