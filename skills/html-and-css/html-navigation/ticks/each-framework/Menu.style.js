import styled from "styled-components";
import { Link } from "react-router-dom";

export const Menu = styled.nav`top: 0;`;
export const Entry = styled(Link)`color: teal;`;
