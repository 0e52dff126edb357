import styled from "styled-components";

export const Title = styled.h2` // ticks
  color: teal;
`;
export const Price = styled(Title)` // ticks
  color: navy;
`;
