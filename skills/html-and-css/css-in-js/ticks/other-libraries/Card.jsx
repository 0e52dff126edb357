import styled from "@emotion/styled";
import { css } from "@emotion/react";
import { styled as muiStyled } from "@mui/material/styles";
import { style } from "@vanilla-extract/css";
import { Paper } from "@mui/material";

export const Title = styled.h2({ color: "teal" }); // ticks
export const teal = css({ color: "teal" }); // ticks
export const Box = muiStyled(Paper)({ color: "teal" }); // ticks
export const navy = style({ color: "navy" }); // ticks
