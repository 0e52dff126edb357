import styled from "styled-components";

export const Page = styled.main`
  @media ${(screens) => screens.tablet} { /* ticks */
    width: 50%;
  }
  @media ${(screens) => screens.phone} { /* ticks */
    width: 100%;
  }
`;
