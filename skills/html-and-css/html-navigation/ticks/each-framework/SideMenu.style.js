import styled from "styled-components";
import { NavLink } from "react-router-dom";

export const Menu = styled.nav`top: 0;`;
export const Entry = styled(NavLink)`color: teal;`;
