import * as d3 from "d3";
import { select } from "d3-selection";
import ApexCharts from "apexcharts";
import * as echarts from "echarts";
import HighchartsModule from "highcharts";

d3.select("svg"); // ticks
d3.selectAll("rect"); // ticks
select("svg"); // ticks
new ApexCharts(element, {}).render(); // ticks
echarts.init(element); // ticks
HighchartsModule.chart("sales", {}); // ticks
