import * as d3 from "d3";

d3.selectAll("circle").filter((point) => point.x > 0);
d3.selectAll("rect").filter((point) => point.x > 0);
